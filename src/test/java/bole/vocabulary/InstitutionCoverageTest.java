package bole.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Institutions of every kind and country are known by the names that people write, and none of those names is met in texts about something else. */
class InstitutionCoverageTest {

    private static final Institutions INSTITUTIONS = Vocabularies.shipped().institutions();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "沈阳师范大学 | Shenyang Normal University", "浙科大 | Zhejiang University of Science and Technology", "北京理工大学珠海学院 | Beijing Institute of Technology, Zhuhai", "CUHK(SZ) | The Chinese University of Hong Kong, Shenzhen",
        "兰州兽医研究所 | Lanzhou Veterinary Research Institute, Chinese Academy of Agricultural Sciences", "山东省肿瘤医院 | Shandong Cancer Hospital", "硅基流动 | SiliconFlow", "九坤投资 | Ubiquant", "中金公司 | China International Capital Corporation",
        "CSU San Bernardino | California State University, San Bernardino", "Franklin & Marshall College | Franklin & Marshall College", "OTH Regensburg | OTH Regensburg", "Hochschule Karlsruhe | Karlsruhe University of Applied Sciences",
        "Max Planck Institute for Plasma Physics | Max Planck Institute for Plasma Physics", "Fraunhofer IPA | Fraunhofer Institute for Manufacturing Engineering and Automation", "CTTC | Centre Tecnològic de Telecomunicacions de Catalunya",
        "NIT Goa | National Institute of Technology Goa", "IISER Tirupati | Indian Institute of Science Education and Research, Tirupati", "PGIMER | Postgraduate Institute of Medical Education and Research", "Urmia University | Urmia University",
        "Universitas Sebelas Maret | Sebelas Maret University", "Yeditepe University | Yeditepe University", "Universidad Pontificia Bolivariana | Pontifical Bolivarian University", "UFLA | Federal University of Lavras", "INSAT Tunisia | National Institute of Applied Science and Technology",
        "Moorfields Eye Hospital | Moorfields Eye Hospital", "Kyutai | Kyutai", "Optiver | Optiver", "Weights and Biases | Weights & Biases", "FAO | Food and Agriculture Organization of the United Nations", "Harvard Business School | Harvard University", "国发院 | Peking University"})
    void whatResearchersNameIsLinked(String written, String label) {
        assertThat(INSTITUTIONS.link(written, LinkContext.NONE).entry().map(InstitutionEntry::en).map(name -> name.replaceFirst("^The ", ""))).contains(label.replaceFirst("^The ", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Florey Institute, University of Melbourne | florey-institute-neuroscience", "Institut du Cerveau, Sorbonne Université | institut-du-cerveau", "WHU – Otto Beisheim School of Management | whu-otto-beisheim-school",
        "SGH Warsaw School of Economics | sgh-warsaw-school-of-economics", "BMS College of Engineering | bms-college-of-engineering"})
    void whatBelongsToAnotherOrBearsItsAcronymIsTheSmaller(String written, String id) {
        assertThat(INSTITUTIONS.link(written, LinkContext.NONE).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"Brown, brown", "Northwestern, northwestern", "rice, ''", "Brown bear, ''", "northwestern, ''"})
    void oneWordMeansAUniversityWhereItIsAllThatIsSaid(String written, String id) {
        assertThat(INSTITUTIONS.link(written, LinkContext.NONE).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a notion of fairness", "wise choices and square roots", "positing a conjecture", "tractable inference", "the ramp of a block", "sesame and sika deer", "Alice and Bob share a key", "Gauss quadrature", "big O notation", "SLAM with MIMO radars", "what must be put just so", "git hits a vast hub", "nato a Tarn", "light-matter interaction", "at any scale", "an open door", "deep sets",
        "获得物理学博士学位", "公众安全与社会", "提高途径与方法", "引起亚急性反应", "热爱信息安全", "博士和硕士生", "折叠纸张", "显微医学影像", "传统信号处理", "普通威胁模型", "伊利诺伊州", "深入和谐社会", "如上图所示", "中国博士后", "基因组所编码的蛋白"})
    void wordsOfTextsAreNone(String text) {
        assertThat(INSTITUTIONS.termsIn(text)).isEmpty();
    }
}

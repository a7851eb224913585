package bole.vocabulary;

import java.util.List;
import java.util.Set;

/** The words that tell a part of an institution from another institution. One list each, so that a change is one line. */
final class UnitWords {

    /** What a part of an institution is called. */
    static final Set<String> UNITS = Set.of(
        "school", "schools", "department", "departments", "dept", "depts", "faculty", "college", "institute", "institutes", "laboratory", "laboratories", "lab", "labs", "center", "centers", "centre",
        "centres", "division", "group", "groups", "team", "section", "unit", "academy", "program", "programme", "office", "chair", "campus", "branch", "library", "facility", "observatory", "platform",
        "department.", "dep", "ctr", "inst", "medicine", "hub", "initiative", "cluster", "consortium", "supercomputing", "workshop", "studio", "nlp", "research", "ai");

    /** Parts that no institution of its own is called. */
    static final Set<String> SMALL_UNITS = Set.of("laboratory", "lab", "labs", "department", "dept", "school", "center", "centre", "group", "division", "team", "key", "section", "faculty");

    /** Fields that names of departments end with: an institution may follow them without a comma. */
    static final Set<String> FIELDS = Set.of(
        "science", "sciences", "engineering", "technology", "technologies", "computing", "informatics", "medicine", "mathematics", "math", "physics", "chemistry", "biology", "law", "economics", "management", "business",
        "education", "design", "software", "automation", "information", "electronics", "intelligence", "ai", "cs", "ee", "ece", "eecs", "cse", "statistics", "finance", "arts", "humanities", "communication",
        "communications", "studies", "systems", "learning", "robotics", "vision", "policy", "psychology", "linguistics", "aerospace", "materials", "energy", "environment", "surgery", "radiology", "oncology", "pharmacy",
        "neuroscience", "genetics", "security", "cybersecurity", "microelectronics", "optics", "photonics", "astronomy", "architecture", "agriculture", "geography", "geology", "journalism", "music", "nursing");

    /** What leads to an institution's name. */
    static final Set<String> LEADS = Set.of("at", "@", "from", "with", "within", "joined", "under");

    /** The forms of a company in law. */
    static final Set<String> LEGAL = Set.of("inc", "incorporated", "ltd", "limited", "co", "corp", "corporation", "llc", "plc", "gmbh", "ag", "sa", "company", "group", "groups", "holding", "holdings", "bv", "nv", "pte", "pty", "kk", "srl", "ab", "oy", "as", "international", "global");

    /** Words after which something is not part of the institution, though it bears its name. */
    static final Set<String> FOREIGN = Set.of(
        "university", "univ", "universities", "hospital", "hospitals", "affiliated", "attached", "press", "alumni", "association", "museum", "foundation", "scholarship", "award", "awards", "fellowship", "society",
        "kindergarten", "secondary", "elementary", "high", "middle", "primary", "bookstore", "publishing", "publisher", "conservation", "prize", "journal", "review", "club", "union", "township", "valley", "store", "shopping", "clinic", "road", "street", "avenue", "summer", "stadium", "mall", "hotel", "restaurant", "theatre", "theater", "championship");

    /** Words after a company's name that make it another thing. */
    static final Set<String> FOREIGN_TO_COMPANIES = Set.of(
        "school", "college", "medical", "academy", "store", "orchard", "bank", "cup", "competition", "contest", "scholar", "word", "excel", "page", "pages", "profile", "account", "rainforest", "certified", "certification");

    /** Company names that are also words or surnames: only a unit or a legal form may follow them. */
    static final Set<String> PLAIN_NAMES = Set.of(
        "apple", "amazon", "meta", "line", "oracle", "unity", "snap", "stripe", "square", "shell", "visa", "target", "intel", "ford", "bell", "ant", "grab", "uber", "sea", "cohere", "character", "figure", "scale", "zoom", "box",
        "block", "twitter", "x", "arm", "ge", "delta", "orange", "total", "bp", "merck", "bayer", "roche", "philips", "honda", "toyota", "bosch", "nokia", "horizon", "momenta", "tesla", "waymo", "cruise", "aurora", "motional", "nuro", "pony");

    /** Ends of the names of parts, in Chinese; also what a person is there. */
    static final List<String> CHINESE_ENDS = List.of(
        "学院", "学系", "系", "实验室", "研究院", "研究所", "研究中心", "研究生院", "中心", "学部", "医学部", "本部", "课题组", "研究组", "研究室", "小组", "团队", "专业", "校区", "分校", "书院", "教研室", "学堂", "班", "所", "院", "部", "组", "室", "处", "站",
        "流动站", "硕士", "博士", "本科", "学士", "研究生", "博士生", "硕士生", "本科生", "教授", "副教授", "讲师", "助理教授", "博士后", "访问学者", "访问学生", "学者", "研究员", "副研究员", "助理研究员", "实习生", "实习", "平台", "事业群", "事业部", "工程师", "总部", "联合培养", "攻读", "学位", "学会分会",
        "研究科", "学府", "信科", "电院", "信院", "信通", "高瓴", "计算机", "电机", "资工", "资讯", "自动化", "软件", "数学", "物理", "化学");

    /** What makes a Chinese text name another thing than the institution it begins with. */
    static final List<String> CHINESE_FOREIGN = List.of(
        "附属", "附中", "附小", "中学", "小学", "幼儿园", "医院", "出版社", "校友", "基金会", "奖学金", "科技园", "大学", "公司", "杂志", "学报", "成人教育", "继续教育", "网络教育", "自学考试", "共同体", "同学会");

    /** Colleges that bear the name of a university and are institutions of their own. */
    static final List<String> CHINESE_COLLEGES = List.of(
        "城市学院", "宁波理工", "之江学院", "金陵学院", "文华学院", "珞珈学院", "南方学院", "珠海学院", "成都学院", "锦城学院", "锦江学院", "嘉庚学院", "成贤学院", "紫金学院", "泰州", "世纪学院", "津桥学院", "滇池学院", "三亚学院",
        "东方学院", "行知学院", "科学技术学院", "仁济学院", "求真学院", "天目学院", "独立学院", "莱佛士", "华夏学院", "武昌", "楚才学院", "信息商务学院", "华商学院", "新华学院", "松田学院", "华立学院", "明德学院", "现代学院", "高新学院",
        "科文学院", "北方信息工程学院", "远景学院", "应用技术学院", "人民武装学院");

    /** How the rest of a text may begin after the name of a company, in Chinese: 京东方 is not 京东. */
    static final List<String> CHINESE_COMPANY_RESTS = List.of(
        "集团", "科技", "技术", "公司", "有限", "股份", "控股", "研究", "人工智能", "云", "智能", "中国", "北京", "上海", "深圳", "杭州", "广州", "南京", "成都", "武汉", "西安", "美国", "广告", "搜索", "机器", "自然语言", "视觉", "语音", "数据", "算法", "推荐",
        "地图", "安全", "游戏", "微信", "平台", "实验", "总部", "中央", "终端", "消费者", "诺亚", "优图", "事业", "基础", "大模型", "信息", "网络", "软件", "电子", "通信", "多媒体", "计算机", "计算", "创新", "工程", "商业", "国际", "亚洲", "亚太", "硅谷", "新加坡", "加拿大",
        "实习", "算法工程师", "工程师", "研究员", "高级", "达摩院", "部门", "前沿", "大数据", "混元", "文心", "自动驾驶", "深度学习", "在线", "服务", "互联网", "移动", "数字", "汽车", "机器人", "团队", "内容", "电商", "国内", "核心", "未来", "先进", "决策", "产品", "开放", "量子", "芯片", "海思", "淘系", "淘天", "智慧", "健康");

    /** What may stand before an institution's name, in Chinese, besides a place. */
    static final List<String> CHINESE_LEADS = List.of("国立", "就职于", "就读于", "毕业于", "任职于", "现就职于", "现任职于", "供职于", "本科毕业于", "博士毕业于", "硕士毕业于", "保送至", "考入", "在", "于", "与", "赴", "加入", "私立");

    private UnitWords() {
    }
}

package bole.importer.generated.retold;

import java.util.List;

/**
 * A place under its names.
 *
 * @param full the long one
 * @param brief short ones, as people write them in a sentence
 * @param within a school or college of it, named with it, or {@code ""}
 * @param han its Chinese name, or {@code ""}
 */
record Place(String full, List<String> brief, String within, String han) {

    static final List<Place> SCHOOLS = List.of(
        new Place("New York University", List.of("NYU", "New York University"), "New York University Tandon School of Engineering", "纽约大学"),
        new Place("Shanghai Jiao Tong University", List.of("SJTU", "Shanghai Jiao Tong University"), "School of Medicine, Shanghai Jiao Tong University", "上海交通大学"),
        new Place("University of Science and Technology of China", List.of("USTC", "University of Science and Technology of China"), "School of Physics, University of Science and Technology of China", "中国科学技术大学"),
        new Place("University of Oxford", List.of("Oxford University", "University of Oxford"), "Department of Statistics, University of Oxford", "牛津大学"),
        new Place("Georgia Institute of Technology", List.of("Georgia Tech", "Georgia Institute of Technology"), "School of Interactive Computing, Georgia Institute of Technology", "佐治亚理工学院"),
        new Place("Massachusetts Institute of Technology", List.of("MIT"), "Department of Chemistry, MIT", "麻省理工学院"),
        new Place("University of California, Berkeley", List.of("UC Berkeley", "University of California, Berkeley"), "College of Chemistry, UC Berkeley", "加州大学伯克利分校"),
        new Place("Zhejiang University", List.of("ZJU", "Zhejiang University"), "College of Computer Science, Zhejiang University", "浙江大学"),
        new Place("University of Michigan", List.of("University of Michigan", "the University of Michigan"), "Ross School of Business, University of Michigan", "密歇根大学"),
        new Place("Nanjing University", List.of("NJU", "Nanjing University"), "School of Physics, Nanjing University", "南京大学"));

    static final List<Place> COMPANIES = List.of(
        new Place("Microsoft Research Asia", List.of("MSRA", "Microsoft Research Asia"), "", "微软亚洲研究院"),
        new Place("Google", List.of("Google"), "", ""),
        new Place("Tencent", List.of("Tencent"), "", "腾讯"),
        new Place("Bell Labs", List.of("Bell Labs"), "", ""));
}

package bole.importer.field.interest;

import bole.importer.field.form.Sentences;
import bole.importer.field.place.Segments;
import bole.importer.page.RichText;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** Cuts an enumeration ("a, b, and c", "甲、乙和丙") into its members; brackets hold together. */
final class Listing {

    /** How long both sides of 和 must be to be fields of their own where nothing else is enumerated: 图形学与物理仿真 is one, 计算机图形学与物理仿真 two. */
    private static final int SHORTEST_FIELD = 4;
    /** What names of fields of three characters end with: 密码学, 物联网. */
    private static final String DISCIPLINE_HAN = "学论史法网波胞链控";
    private static final int LONGEST_PAIR = 80;
    private static final Wording NUMBER = Wording.of("(?:[(（]?(?:\\d{1,2}|(?<=[(（])[ivx]{1,4})(?:[.)）、]|(?<=\\d)\\s)|[\\u2460-\\u2473])\\s*(?=[^\\d\\s])");

    /** What is done with what stands before 与: 交通组织与|设计. */
    private static final Wording STEP_HAN = Wording.of("(?:设计|应用|分析|评价|评估|制备|制造|加工|测试|利用|开发|实现|治理|保护|修复|调控|技术|方法|装备|装置|器件|机制|机理|工艺|系统|制度|建设|集成|验证|实践|服务|运营|维护|表征|性能|效应|防治|传播|创新|演化|优化设计|关键技术)(?:等|研究|方面|领域|方向)*[。.]?");

    /** Both sides of 和 in 灯塔光学在港口|和航道中的应用. */
    private static final Wording WHERE_HAN = Wording.of("在(?![线体轨])[^，,。、；]{1,14}$");
    /** Fields in which something is used: 泥炭技术|在园艺、建筑等方面的应用. */
    private static final Wording USES_HAN = Wording.of("(?<=[\\u3400-\\u9fff]{3})在(?![线体轨])[^在，。；]{1,16}(?:、[^在，。；、]{1,16}){1,5}(?:等)?(?:方面|领域|行业|场景|任务|问题)?[中上]?的(?:应用|实践|运用|作用)");
    /** A Latin short form that is one side of a Chinese pair: NLP与潮汐建模. */
    private static final Wording SHORT_FORM = Wording.of("\\s?(?:[A-Z][A-Za-z]{0,3}[A-Z]{1,4}s?|AI4Science)\\s?[。.]?");
    private static final Wording USED_HAN = Wording.of("[^，,。、；]{1,14}(?:领域|方面|场景|中|上|里)?的(?:具体|创新|实际)?(?:应用|实践|运用|作用)");

    /** A number between two members without a comma: "tides and (2) fens". */
    private static final Wording NEXT_NUMBER = Wording.of("(?<=[\\p{L})])[,;]?\\s(?:(?:and|as well as) )?[(（]?(?:[2-9]|i{2,3}|iv|v)[)）]\\s*(?=\\p{L})");

    private static final Wording BRACKETED = Wording.of("[(（][^()（）]*+[)）]");

    /** What the 的 behind it belongs to: 泥炭制图和|基于模型的潮汐模拟. */
    private static final Wording BASED_HAN = Wording.of("及?(?:基于|面向|针对|结合|融合|考虑)");
    private static final String STEP = "(?:[a-z]+al )?(?:design|specification|segmentation|tracking|recognition|classification|estimation|reconstruction|generation|evaluation|training|deployment|safety|reliability|planning|scheduling|identification|monitoring|analysis|implementation|theory|practice|development|evaluation|optimi[sz]ation|modell?ing|control|applications?|synthesis|characteri[sz]ation|fabrication|verification|testing|simulation|management|planning|use|understanding|prediction|detection|measurement|structure|properties|function|dynamics|evolution|history|politics|ethics|diversity|ecology|biology|physiology|genetics|origins?|causes|consequences|drivers|determinants|regulation|assembly|formation|growth|production|construction|spread|rise|decline|nature|meaning|foundations|role|impact|effects?|costs?|benefits|representation|perception|acquisition|processing|production|transmission|treatment|prevention|diagnosis|pathogenesis|epidemiology|mechanisms?|maintenance|conservation|distribution|mechanics|failure|deformation|stability|behaviou?r|performance|kinetics|thermodynamics|degradation|governance|economics|sociology|anthropology|philosophy|psychology|neuroscience|phylogeny|biogeography|taxonomy|systematics)";
    /** What is done with one thing: "design, analysis and implementation of | dikes". */
    private static final Wording STEPS = Wording.anyCase("(?:the )?" + STEP + "(?:, " + STEP + "){0,3},? and " + STEP + " (?:of|for) ");
    /** The same behind what serves it: "methods for the | design, analysis and control of | dikes". */
    private static final Wording TIED = Wording.anyCase("(?:[a-z-]+ ){1,4}(?:for|in|on) (?:the )?" + STEPS.expression() + "|" + STEPS.expression());
    /** Three Chinese fields or more with nothing but strokes between them. */
    private static final Wording SLASHES = Wording.of("[\\u3400-\\u9fffA-Za-z ]{3,20}(?:[/／][\\u3400-\\u9fffA-Za-z ]{3,20}){2,9}[。.]?");
    private static final Wording BETWEEN = Wording.anyCase("\\b(?!(?:intersections?|interfaces?|boundar(?:y|ies)|crossroads|junctions?|nexus|borders?|areas?|fields?) )[a-z-]{3,20} between\\b[^,;]*$");
    /** A field that lies between two others: "lamps at the intersection of fog and tides". */
    private static final Wording MEETING = Wording.anyCase("[a-z]{3}(?<!problems|topics|questions|areas|fields|\\bwork|\\bworks|\\bworking|research|issues|ideas|challenges|projects|themes|lies?|is|sits?) at the intersection of ");
    private static final Wording EFFECT = Wording.anyCase("\\b(?:impacts?|effects?|influences?|implications|consequences) of\\b[^,;]*$");
    /** An adjective behind a preposition, which waits for the noun of the next: "moss in cold and | wet valleys". */
    private static final Wording WAITING = Wording.of(" (?:in|of|for|with|on|at|under|over|within|across) (?:(?!(?:logic|music|traffic|arithmetic|rhetoric|magic|plastic|fabric)$)[a-z-]{2,20}(?:al|ic|ive|ous|ary)|low|high|small|large|early|late|old|young|cold|hot|wet|dry|deep|shallow|rural|urban|modern|fast|slow|finite|local|single)$");
    /** What something has or what becomes of it, which "of" behind another such word belongs to as well: "safety and | upkeep of dikes". */
    private static final Wording QUALITY = Wording.anyCase("(?:the )?(?:[a-z-]{3,20} )?[a-z]{2,20}(?<!(?:cogn|percept|nutr|autom|educat)ion|optimi[sz]ation|security|privacy)(?:ty|ness|tion|sion|ment|ance|ence|ency|acy)");
    private static final Wording OF = Wording.of("(?:[a-z-]{3,20} )?[a-z-]{3,20} of ");
    /** Words that only describe, before others and the noun that they describe: "robust, | interpretable fog models", "large-scale, | data-driven tide models". */
    private static final Wording DESCRIBING = Wording.anyCase("(?:(?:building|developing|designing|creating|making) )?(?:" + PairedFields.ADJECTIVES + "|practical|real-time|low-cost|large-scale|small-scale|(?:[a-z]+-){1,2}(?:driven|based|aware|guided|inspired|informed|efficient|scale|time|dimensional|cost|end|agnostic|free|centric|centered|supervised))");
    private static final Wording DESCRIBED = Wording.of("^(?!and )[a-z][a-z-]+ (?:[a-z-]+ )*[a-z]{3,}");
    private static final Wording DOING = Wording.of("(?:^| (?:for|of|by|on|in) )(?:\\w+ly )?[a-z]+ing$");
    private static final Wording DOES = Wording.of("(?:\\w+ly )?[a-z]+ing ");

    private final List<RichText> members = new ArrayList<>();
    private boolean closed;
    /** Whether the last member stands behind "as well as". */
    private boolean aside;

    private Listing() {
    }

    /** The members of {@code text}. */
    static List<RichText> of(RichText text) {
        List<RichText> numbered = numbered(text);
        if (numbered.size() > 1) {
            return numbered;
        }
        Listing listing = new Listing();
        String all = text.text();
        Matcher tied = TIED.matcher(all);
        int free = tied.lookingAt() ? tied.end() : 0;
        String open = USES_HAN.matcher(FieldNames.veiled(all, false)).replaceAll(uses -> "_".repeat(uses.group().length()));
        String marks = marks(BRACKETED.matcher(open).replaceAll(""));
        boolean dashed = count(all, " — ") > 1 || count(all, " – ") > 1;
        int start = 0;
        int depth = 0;
        for (int i = 0; i < all.length(); i++) {
            char c = open.charAt(i);
            depth = Math.max(0, depth + ("(（[".indexOf(c) >= 0 ? 1 : ")）]".indexOf(c) >= 0 ? -1 : 0));
            boolean circled = i > start && c >= '\u2460' && c <= '\u2473';
            if (circled) {
                listing.add(text.slice(start, i));
                start = i;
            }
            boolean spaced = i > 0 && all.charAt(i - 1) == ' ' && (c == '/' && "、;".indexOf(marks.charAt(0)) < 0 || dashed && (c == '—' || c == '–'));
            boolean last = c == '，' && all.startsWith("以及", i + 1);
            if (depth == 0 && i >= free && (marks.indexOf(c) >= 0 || spaced || last)) {
                listing.add(text.slice(start, i));
                start = i + 1;
            }
        }
        listing.add(text.from(start));
        if (listing.members.size() == 2 && !listing.closed && DESCRIBING.matcher(listing.members.getFirst().text()).matches() && DESCRIBED.matcher(listing.members.get(1).text()).find()) {
            return List.of(Segments.trimmed(text));
        }
        if (";|·".indexOf(marks.charAt(0)) < 0 || listing.members.size() < 2) {
            listing.lastPair();
            listing.firstPair();
        }
        return listing.members;
    }

    /** "(1) tides and fens and (2) peat": what stands behind each number, where nothing but numbers sets it apart. */
    private static List<RichText> numbered(RichText text) {
        Matcher first = NUMBER.matcher(text.text());
        List<RichText> members = new ArrayList<>();
        Matcher next = NEXT_NUMBER.matcher(text.text());
        if (first.lookingAt()) {
            int start = first.end();
            while (next.find(start)) {
                members.addAll(apart(text.slice(start, next.start())));
                start = next.end();
            }
            members.addAll(start == first.end() ? List.of() : apart(text.from(start)));
        }
        return members;
    }

    private static List<RichText> apart(RichText member) {
        RichText trimmed = Segments.trimmed(member);
        return trimmed.text().indexOf(',') < 0 ? List.of(trimmed) : of(trimmed);
    }

    /** The same for what follows "with a focus on" or "such as", where two joined terms are two fields. */
    static List<RichText> ofExamples(RichText text) {
        List<RichText> members = of(text);
        int and = members.size() == 1 ? FieldNames.veiled(members.getFirst().text(), false).indexOf(" and ") : -1;
        boolean lone = and > 0 && PairedFields.isLone(members.getFirst().text().substring(0, and), members.getFirst().text().substring(and + 5));
        boolean pair = and > 0 && !lone && !Han.in(text.text()) && members.getFirst().text().length() < LONGEST_PAIR && !PairedFields.isBound(members.getFirst().text(), and) && !isTied(members.getFirst().text(), and);
        return pair ? List.of(members.getFirst().slice(0, and), members.getFirst().from(and + 5)) : members;
    }

    private static String marks(String all) {
        if (all.indexOf('、') >= 0) {
            return "、；;。\n";
        }
        if (all.indexOf(';') >= 0 || all.indexOf('；') >= 0) {
            return ";；\n。";
        }
        if (Han.in(all) && SLASHES.matcher(all).matches()) {
            return "/／";
        }
        return all.indexOf('|') >= 0 ? "|" : all.indexOf('·') > 0 || all.indexOf('•') > 0 || count(all, "•") > 1 ? "·•\n" : ",，\n。";
    }

    private static int count(String text, String mark) {
        int count = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length())) {
            count++;
        }
        return count;
    }

    private void add(RichText raw) {
        RichText member = unended(unnumbered(Segments.trimmed(raw)));
        String text = member.text();
        int joint = joint(text);
        closed = joint > 0;
        aside = joint > 0 && text.toLowerCase(Locale.ROOT).startsWith("as well as ");
        if (member.text().length() > joint) {
            members.add(joint > 0 ? member.from(joint) : member);
        }
    }

    /** {@code member} without the number before it: "(2) peat ecology". */
    private static RichText unnumbered(RichText member) {
        Matcher number = NUMBER.matcher(member.text());
        return number.lookingAt() ? member.from(number.end()) : member;
    }

    /** {@code member} without the "and" that it ends with before an aside: "fens and, more generally, bogs". */
    private static RichText unended(RichText member) {
        return member.text().endsWith(" and") ? Segments.trimmed(member.slice(0, member.text().length() - 4)) : member;
    }

    /** The length of "and" or the like at the beginning of the last member. */
    private static int joint(String text) {
        String lower = text.length() < 12 ? text.toLowerCase(Locale.ROOT) : text.substring(0, 12).toLowerCase(Locale.ROOT);
        if (FieldNames.begin(text)) {
            return 0;
        }
        for (String word : List.of("as well as ", "and also ", "and ", "or ", "& ", "以及", "还有", "還有", "和")) {
            if (lower.startsWith(word)) {
                return word.length();
            }
        }
        return 0;
    }

    /** "b and c" at the end of an enumeration is two members where the comma before "and" is left out. */
    private void lastPair() {
        if (members.isEmpty() || closed && members.size() > 1) {
            return;
        }
        RichText last = members.getLast();
        if (InterestLabels.isBegun(last.text())) {
            return;
        }
        String open = FieldNames.veiled(last.text(), members.size() > 1 && last.text().indexOf(" and ") == last.text().lastIndexOf(" and "));
        int and = Han.in(last.text()) ? hanJoint(open) : latinJoint(open, last.text());
        if (and > 1) {
            int width = Han.in(last.text()) ? last.text().startsWith("以及", and) ? 2 : 1 : last.text().startsWith(" as well as ", and) ? 12 : 5;
            members.removeLast();
            add(last.slice(0, and));
            add(last.from(Math.min(last.text().length(), and + width)));
            if (width > 5) {
                closed = false;
                lastPair();
            }
        }
    }

    /** "a and b, as well as c": three members. */
    private void firstPair() {
        if (aside && members.size() == 2 && !Han.in(members.getFirst().text())) {
            Listing first = new Listing();
            first.members.add(members.getFirst());
            first.lastPair();
            members.remove(0);
            members.addAll(0, first.members);
        }
    }

    private int hanJoint(String text) {
        int and = -1;
        int wide = -1;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += "(（".indexOf(text.charAt(i)) >= 0 ? 1 : ")）".indexOf(text.charAt(i)) >= 0 ? -1 : 0;
            boolean joins = "和与及與".indexOf(text.charAt(i)) >= 0 || text.startsWith("以及", i);
            and = depth == 0 && joins && and < 0 && i > 1 && i + 2 < text.length() ? i : and;
            wide = depth == 0 && i > 1 && text.startsWith("以及", i) ? i : wide;
        }
        and = wide > 0 ? wide : and;
        boolean latin = and > 1 && and + 1 < text.length() && isLatin(text.charAt(and - 1)) && isLatin(text.charAt(and + 1));
        boolean modifier = !(and > 0 && BASED_HAN.matcher(text.substring(Math.min(text.length(), and + 1))).lookingAt()) && text.indexOf('的', Math.max(and, 0)) > 0 && text.lastIndexOf('的', Math.max(and, 0)) < 0;
        int shared = and < 0 ? -1 : text.lastIndexOf('的', and);
        boolean together = shared > 0 && and - shared <= SHORTEST_FIELD;
        boolean fields = members.size() == 1 && !together && (and >= SHORTEST_FIELD || and > 2 && DISCIPLINE_HAN.indexOf(text.charAt(and - 1)) >= 0 || and > 1 && FieldNames.isOneWord(text.substring(0, and))) && isSecond(text, and) && !modifier;
        boolean step = and > 1 && STEP_HAN.matcher(text.substring(and + 1)).matches();
        boolean kin = step || and > 1 && text.charAt(and) == '与' && text.startsWith(text.substring(0, 2), and + 1);
        boolean used = and > 0 && WHERE_HAN.matcher(text.substring(0, and)).find() && USED_HAN.matcher(text.substring(and + 1)).lookingAt();
        boolean acronym = and > 1 && (SHORT_FORM.matcher(text.substring(0, and)).matches() || SHORT_FORM.matcher(text.substring(and + 1)).matches());
        boolean aside = and > 1 && members.size() == 1 && text.startsWith("以及", and);
        boolean apart = aside || !used && (latin || acronym || fields || members.size() > 1 && !kin || and > 2 && (text.charAt(and - 1) == '）' || text.charAt(and - 1) == ')' || text.startsWith("以及", and)));
        return apart ? and : -1;
    }

    /** Whether what follows 和 is long enough for a field, or a discipline of two characters: 美学. */
    private static boolean isSecond(String text, int and) {
        String second = text.substring(and + 1).replaceFirst("[。.]$", "");
        return second.length() > 2 || second.length() == 2 && and >= SHORTEST_FIELD && (DISCIPLINE_HAN.indexOf(second.charAt(1)) >= 0 || FieldNames.isOneWord(second));
    }

    private static boolean isLatin(char c) {
        return c == ' ' || c < 0x250 && Character.isLetterOrDigit(c);
    }

    /** Whether {@code text} is one field that "and" stands inside. */
    static boolean isTied(String text) {
        int and = text.indexOf(" and ");
        return and > 0 && (FieldNames.veiled(text, false).indexOf(" and ") < 0 || isTied(text, and));
    }

    private int latinJoint(String open, String whole) {
        String text = BRACKETED.matcher(open).replaceAll(bracket -> "_".repeat(bracket.group().length()));
        int wellAs = text.indexOf(" as well as ");
        int and = wellAs > 0 ? wellAs : text.indexOf(" and ");
        boolean once = and > 1 && and == wellAs || and > 1 && text.indexOf(" and ", and + 1) < 0 && text.lastIndexOf('(', and) <= text.lastIndexOf(')', and);
        boolean paired = members.subList(0, members.size() - 1).stream().filter(member -> member.text().contains(" and ")).count() > 1;
        if (!once || paired || isTied(text, and) || members.size() > 1 && PairedFields.isShared(text, and) || members.size() > 1 && members.size() < 3 && PairedFields.isBound(text, and) && !FieldNames.isOneWord(whole.substring(and + 5))) {
            return -1;
        }
        return members.size() > 1 || PairedFields.are(whole.substring(0, and), whole.substring(and + 5)) ? and : -1;
    }

    /** Whether both sides of "and" belong to one word: "impacts of rain and wind on dikes", "relationship between soil and roots", "for detecting and tracking boats". */
    private static boolean isTied(String text, int and) {
        return QUALITY.matcher(text.substring(0, and)).matches() && OF.matcher(text.substring(and + 5)).lookingAt() || text.startsWith("its ", and + 5) || text.startsWith("their ", and + 5) || TIED.matcher(text).lookingAt() || BETWEEN.matcher(text.substring(0, and)).find() || EFFECT.matcher(text.substring(0, and)).find() && text.indexOf(" on ", and) > 0 || MEETING.matcher(text.substring(0, and)).find()
            || WAITING.matcher(text.substring(0, and)).find() && text.indexOf(' ', and + 5) > 0 || DOING.matcher(text.substring(0, and)).find() && DOES.matcher(text.substring(and + 5)).lookingAt();
    }

    /** The sentences of {@code text}; semicolons hold an enumeration together. */
    static List<RichText> statements(RichText text) {
        List<RichText> statements = new ArrayList<>();
        for (RichText sentence : Sentences.of(text).stream().flatMap(whole -> InterestPhrases.openings(whole).stream()).toList()) {
            String last = statements.isEmpty() ? "" : statements.getLast().text();
            boolean goesOn = last.endsWith(";") || last.endsWith("；");
            statements.add(goesOn ? RichText.joined(List.of(statements.removeLast(), sentence)) : sentence);
        }
        return statements;
    }
}

package bole.importer.field.account;

import bole.importer.field.form.PersonNames;
import bole.importer.field.form.Words;
import bole.importer.field.reading.Reading;
import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.importer.section.Section;
import bole.importer.section.SectionKind;
import bole.profile.Name;
import bole.text.Folding;
import bole.text.Han;
import bole.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Mail addresses, also those written with "at" and "dot". */
public final class EmailReader {

    private static final Set<SectionKind> OTHERS = Set.of(SectionKind.STUDENTS, SectionKind.PUBLICATIONS);
    private static final String AT = "(?:\\s?(?:[@＠ⓐ]|艾特)\\s?|\\s?[(\\[{<（【⟨]\\s?[/\\\\*=~_.-]{0,2}(?:[aAäÄæÆÀÁÂ][tT](?:[ -]sign)?|[@＠#]|[aAα]|arroba|(?i:replace|change|insert|put|swap)[^()\\[\\]{}<>@]{0,24}@(?: here)?|[sS]hift ?[+-]? ?2)[/\\\\*=~_.-]{0,2}\\s?[)\\]}>）】⟩]\\s?|\\s(?:at|AT|At|[ÀÁÂÄ][Tt]|arroba)\\s|\\s?[#_*][aA][tT][#_*]\\s?|\\sATT\\s|\\s?-[aA][tT]-\\s?|\\s?[\"'“‘][aA][tT][\"'”’]\\s?|\\s?[|~][aA][tT][|~]\\s?|\\s(?:AT|at)-(?:SIGN|sign)\\s|@@|\\s?/[aA][tT]/\\s?|%40|\\s?[(（【\\[]\\s?圈 ?[aA]\\s?[)）】\\]]\\s?)";
    private static final String DOT = "(?:[.．⚫●点]|\\s?[\"'“‘][dD][oO][tT][\"'”’]\\s?|\\s?[(\\[{<（【⟨]\\s?[/\\\\*=~_-]{0,2}(?:[dD][oO][tT]|\\.|点|punto)[/\\\\*=~_-]{0,2}\\s?[)\\]}>）】⟩]\\s?|\\s(?:[dD][oO0][tT]|点|punto|ponto)\\s|\\s?[#_*|~-][dD][oO][tT][#_*|~-]\\s?)";
    private static final String PART = "[A-Za-z0-9_+-]{1,40}";
    private static final Wording ADDRESS = Wording.of("(?<![\\w@])([A-Za-z0-9_][A-Za-z0-9_+-]{0,39}(?:" + DOT + PART + "){0,3})" + AT + "([A-Za-z0-9-]{1,40}(?:" + DOT + "[A-Za-z0-9-]{2,24}){1,5})(?![\\w@])");
    private static final Wording SEVERAL = Wording.of("[{\\[(<]\\s?([A-Za-z0-9_.+-]{1,40}(?:\\s?[,;|/]\\s?[A-Za-z0-9_.+-]{1,40}){0,4})\\s?[}\\])>]" + AT + "([A-Za-z0-9-]{1,40}(?:" + DOT + "[A-Za-z0-9-]{2,24}){1,5})");
    /** One user of several houses: "mira@{fen.example, silt.example}". */
    private static final Wording HOUSES = Wording.of("(?<![\\w@.])(" + PART + "(?:" + DOT + PART + "){0,3})" + AT + "[{\\[(]\\s?([A-Za-z0-9.-]{1,60}\\.[A-Za-z]{2,12}(?:(?:\\s?[,;|/]\\s?|\\sor\\s)[A-Za-z0-9.-]{1,60}\\.[A-Za-z]{2,12}){1,3})\\s?[}\\])]");
    private static final Wording ONLY_MAIL = Wording.of("(?i)\\W*(?:e-?mail(?: me)?|mail|contact(?: me)?|envelope)?\\W*");
    private static final Wording HINT = Wording.of("[@＠ⓐ]|艾特|%40|圈 ?[aA]|[ÀÁÂÄ][Tt]\\s|arroba|(?i:mail|[邮郵][箱件]|信箱)|[(\\[{（]\\s?(?:[aAα#]\\s?[)\\]}）]|[äÄæÆ][tT]|arroba)|换[成为]|替换|改[成为]|[sS]hift ?[+-]? ?2");
    /** What stands for "@" in an address that also has a dot or a word for one: "mira at fen dot example". */
    private static final Wording SPOKEN = Wording.of("(?<![A-Za-z])[aA][tT]{1,2}(?![A-Za-z])");
    private static final Wording DOTTED = Wording.of("[.⚫●点]\\S|\\s[.⚫●点]\\s|(?i:dot|punto|ponto)");
    /** A sign that stands for "@" in an address before it: "请将#换成@", "replace # with @". */
    private static final Wording STAND_IN = Wording.anyCase("(?:请?[将把]|replace |change )\\s?[\"'“‘]?([^\\s\\w\"'“‘]{1,3}?)[\"'”’]?\\s?(?:替?换[成为]|替换|改[成为]|with|to|by)\\s?[\"'“‘]?[@＠]|(?<!\\w)([#*$%&!])\\s?(?:->|→|=>|=|(?:请|要|需)?(?:替?换[成为]|替换|改[成为]|代替|代表|表示|即|为|stands for|means|is))\\s?[@＠]");
    /** A sign that stands for "@" in what is called an address: "Email: mira#fen.example". */
    private static final Wording MARKED = Wording.anyCase("((?:mail|[邮郵]箱|信箱|[邮郵]件)(?: address)?[^A-Za-z0-9]{1,6}" + PART + "(?:\\." + PART + "){0,3})\\s?(?:[#&$*]|🌀)\\s?(?=[A-Za-z0-9-]{1,40}\\.[A-Za-z])");
    /** An address with a blank on both sides of every sign: "t . vale @ fen . example". */
    private static final Wording SPREAD = Wording.of("(?<![\\w.])" + PART + "(?:(?:\\.| \\. )" + PART + "){0,3} ?@ ?[A-Za-z0-9-]{1,40}(?: \\. [A-Za-z0-9-]{2,24}){1,4}(?!\\w)");
    /** What a link leads to that lacks the word "mailto". */
    private static final Wording BARE = Wording.of("[\\w.+-]{1,60}@[\\w-]{1,60}(?:\\.[\\w-]{1,60}){1,5}");
    /** Addresses of offices and of machines, never a person's: those of publishers' notices of copyright. */
    private static final Wording OFFICE = Wording.of("(?:[\\w.-]*[-_.])?(?:permissions?|copyrights?|editors?|editorial|submissions?|reprints|no-?reply|do-?not-?reply|postmaster|mailer-daemon)");
    /** A character of an address by its number, of the printed ones. */
    private static final Wording ESCAPED = Wording.of("%([2-7][0-9a-fA-F])");
    /** A sign that stands in brackets is one, not a word. */
    private static final Wording SIGNED = Wording.of("\\w\\s?[(\\[{<（【⟨][^\\w]{0,3}(?i:at|#)[^\\w]{0,3}[)\\]}>）】⟩]");
    private static final Wording DONE = Wording.of("[a-z]{3,}(?:ing|ed)");
    /** How a paragraph begins that is an address, or says that it is one. */
    private static final Wording CLOSING = Wording.anyCase("(?:[\\w.+-]{1,60}@|(?:写信|来信|[邮郵][箱件]|信箱|聯絡|联系|e-?mail|contact|write to)[^@\\n]{0,12}[\\w.+-]{1,60}@)");
    private static final int LONGEST_CLOSING = 80;
    private static final Wording LABEL = Wording.of("(?i)mail|contact|reach|write|address|message|drop me|line|[邮郵][箱件]|信箱|联系");
    private static final int LABELLED = 48;
    /** A word before what has the form of an address, in one line with it: "I met | Aldo at fens.example". */
    private static final Wording IN_SENTENCE = Wording.of("[\\p{L}]{2,} $");
    /** An address whose sign is a plain word and whose dots are dots. */
    private static final Wording PLAIN = Wording.of("[A-Za-z0-9_+-]+ at [A-Za-z0-9.-]+");
    private static final int LONG_PART = 4;
    /** Users whom a house shares: the address of a company or a laboratory beside one's own. */
    private static final Set<String> SHARED = Set.of("hello", "hi", "info", "contact", "contacts", "contactus", "admin", "office", "support", "help", "press", "media", "sales", "jobs", "careers", "hr", "team", "enquiries", "inquiries", "webmaster");
    /** Headings above the addresses of others. */
    private static final Wording OF_OTHERS = Wording.of("(?i)(?:(?:academic|professional|personal|character|my) )?(?:references?|referees?|recommenders?|advisors?|advisers?|supervisors?|committee(?: members)?|collaborators?)\\W*|推荐人|导师|联系导师");
    /** What a link says whose address is still to be filled in. */
    private static final Wording UNFILLED = Wording.of("(?i)\\binsert[ _-]|\\byour[ _-]?(?:e-?mail|name)|\\bplaceholder");
    /** Users of the samples of mail addresses. */
    private static final Set<String> GENERAL = Set.of("email", "mail", "e-mail", "user", "someone", "somebody", "test", "me", "my", "info", "contact", "hello", "john", "jane", "johndoe", "john.doe", "jane.doe", "janedoe", "alex.johnson");
    private static final Wording PLAIN_DOT = Wording.of(DOT);
    /** What says how addresses are made and is none: firstname.lastname@. */
    private static final Wording PLACEHOLDER = Wording.of("(?:your[._-]?)?(?:first|last|given|family|sur|f|l)[._-]?(?:name|initial)?[._-](?:first|last|given|family|sur)?[._-]?name|firstname|lastname|firstnamelastname|first[._-]last|last[._-]first|name[._-]surname|initials?[._-]\\w{4,9}name");

    private EmailReader() {
    }

    /** The addresses on the page, but for lists of works and of students. */
    public static List<String> read(Reading reading) {
        return read(reading, List.of());
    }

    /** The same without those behind links on the names of others than the person whom {@code names} name. */
    public static List<String> read(Reading reading, List<Name> names) {
        Set<String> found = new LinkedHashSet<>();
        for (Section section : reading.sections().all()) {
            if (!OTHERS.contains(section.kind()) && !OF_OTHERS.matcher(section.heading().text().strip()).matches()) {
                section.blocks().forEach(block -> text(block.text(), names, found));
                text(section.heading(), names, found);
            }
        }
        if (found.isEmpty()) {
            reading.sections().of(SectionKind.PUBLICATIONS).flatMap(section -> section.blocks().stream()).forEach(block -> {
                footer(block.text(), found);
                closing(block, found);
            });
        }
        return own(found, names);
    }

    /** {@code found} without what a house shares, where a person's own address is among them; a house may be called like its person. */
    private static List<String> own(Set<String> found, List<Name> names) {
        boolean personal = found.stream().anyMatch(mail -> !isShared(mail));
        return found.stream().filter(mail -> !personal || !isShared(mail) || isCalledLike(mail.substring(mail.indexOf('@')), names)).toList();
    }

    private static boolean isCalledLike(String host, List<Name> names) {
        return names.stream().filter(name -> !Han.in(name.text())).flatMap(name -> Stream.of(Folding.key(name.text()).split("[ .-]+"))).anyMatch(part -> part.length() >= LONG_PART && host.contains(part));
    }

    private static boolean isShared(String mail) {
        return SHARED.contains(mail.substring(0, mail.indexOf('@')));
    }

    /** The addresses behind links that only say that they are one, as of the foot of a page whose last heading is that of the works. */
    private static void footer(RichText text, Set<String> found) {
        for (RichText.Run link : text.links()) {
            if (link.url().toLowerCase(Locale.ROOT).startsWith("mailto:") && ONLY_MAIL.matcher(text.text().substring(link.start(), link.end())).matches()) {
                address(link, found);
            }
        }
    }

    /** The addresses in a short paragraph behind works that says nothing but how to write: "写信给我：mira@fen.example". */
    private static void closing(Block block, Set<String> found) {
        String words = block.text().text().strip();
        if (block.kind() == BlockKind.PARAGRAPH && words.length() <= LONGEST_CLOSING && CLOSING.matcher(words).lookingAt()) {
            found.addAll(in(words));
        }
    }

    private static void text(RichText text, List<Name> names, Set<String> found) {
        for (RichText.Run link : text.links()) {
            String words = text.text().substring(link.start(), link.end());
            if (!UNFILLED.matcher(words).find() && !isAnother(words, names)) {
                address(link, found);
            }
        }
        apart(text).visualLines().forEach(line -> found.addAll(in(line.text())));
    }

    /** Whether the {@code words} of a link are the name of somebody who shares no part of it with {@code names}. */
    private static boolean isAnother(String words, List<Name> names) {
        String name = words.replaceAll("[*†‡§\\s]+$", "");
        return !names.isEmpty() && PersonNames.isName(name) && names.stream().noneMatch(own -> shares(Folding.key(own.text()), Folding.key(name)));
    }

    private static boolean shares(String own, String other) {
        return Han.in(own) != Han.in(other) || Stream.of(other.split("[ .-]+")).anyMatch(part -> part.length() > 1 && own.contains(part));
    }

    private static void address(RichText.Run link, Set<String> found) {
        if (link.url().toLowerCase(Locale.ROOT).startsWith("mailto:")) {
            int query = link.url().indexOf('?');
            found.addAll(in(decoded(link.url().substring(7, query < 0 ? link.url().length() : query))));
        } else if (BARE.matcher(link.url()).matches()) {
            found.addAll(in(link.url()));
        }
    }

    /** {@code address} with its characters for their numbers, as some sites write every one of them: "%6d%69ra%40fen.example". */
    private static String decoded(String address) {
        return ESCAPED.matcher(address).replaceAll(escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
    }

    /** {@code text} with line ends around each link that is an address, which nothing need divide from its label: "Email" and "t.vale@fen.example" side by side. */
    private static RichText apart(RichText text) {
        List<RichText> parts = new ArrayList<>();
        int from = 0;
        for (RichText.Run link : text.links()) {
            if (link.start() > from && Character.isLetter(text.text().charAt(link.start() - 1)) && text.text().substring(link.start(), link.end()).indexOf('@') > 0) {
                parts.add(text.slice(from, link.start()));
                from = link.start();
            }
        }
        if (from == 0) {
            return text;
        }
        parts.add(text.from(from));
        return RichText.joined(parts);
    }

    /** The addresses in {@code written}, lower case, signs for words. */
    public static List<String> in(String written) {
        List<String> found = new ArrayList<>();
        if (written.length() > 20_000 || !hasAddress(written)) {
            return found;
        }
        String text = MailTraps.without(written);
        Matcher sign = STAND_IN.matcher(text);
        if (sign.find() && (sign.group(1) == null ? sign.group(2) : sign.group(1)).indexOf('@') < 0) {
            String mark = sign.group(1) == null ? sign.group(2) : sign.group(1);
            return in(text.substring(0, sign.start()).replace(mark, "@"));
        }
        several(text, found);
        houses(text, found);
        Matcher address = ADDRESS.matcher(joined(MARKED.matcher(text).replaceAll("$1@")));
        int from = 0;
        while (address.find(from)) {
            from = address.end();
            boolean spoken = address.group().indexOf('@') < 0 && address.group().indexOf('＠') < 0 && !SIGNED.matcher(address.group()).find() || address.group().contains(" @ ");
            String domain = PLAIN_DOT.matcher(address.group(2)).replaceAll(".").toLowerCase(Locale.ROOT);
            String user = PLAIN_DOT.matcher(address.group(1)).replaceAll(".").toLowerCase(Locale.ROOT);
            if (endsAsDomain(domain, spoken) && (!spoken || (user.length() > 2 || isLabelled(text, address)) && !isWord(user) && !isDone(text, address, user)) && !(address.group().contains(" @") && isWord(user)) && !isSample(user, domain)) {
                found.add(user + "@" + domain);
            } else if (spoken) {
                from = address.start(2);
            }
        }
        return found;
    }

    private static boolean hasAddress(String written) {
        return HINT.matcher(written).find() || DOTTED.matcher(written).find() && SPOKEN.matcher(written).find();
    }

    /** Whether {@code domain} ends as those of the net do, and where the sign is {@code spoken} as files and times do not: "run at main.py". */
    private static boolean endsAsDomain(String domain, boolean spoken) {
        String ending = domain.substring(domain.lastIndexOf('.') + 1);
        return Words.of("mail-ending").has(ending) && !(spoken && Words.of("no-mail-ending").has(ending));
    }

    private static String joined(String text) {
        return SPREAD.matcher(text).replaceAll(spread -> Matcher.quoteReplacement(spread.group().replace(" ", "")));
    }

    /** Whether what stands before "at" is what somebody did there, "interning at Brackwater.com", and nothing says that an address follows. */
    private static boolean isDone(String text, Matcher address, String user) {
        return (DONE.matcher(user).matches() || IN_SENTENCE.matcher(text.substring(0, address.start())).find() && PLAIN.matcher(address.group()).matches()) && !isLabelled(text, address);
    }

    private static boolean isLabelled(String text, Matcher address) {
        return LABEL.matcher(text.substring(Math.max(0, address.start() - LABELLED), address.start())).find();
    }

    /** "{tamsin, t.vale}@fen.example": each of them. */
    private static void several(String text, List<String> found) {
        Matcher several = SEVERAL.matcher(text);
        while (several.find()) {
            String domain = PLAIN_DOT.matcher(several.group(2)).replaceAll(".").toLowerCase(Locale.ROOT);
            for (String user : several.group(1).split("[,;|/]")) {
                String name = user.strip().toLowerCase(Locale.ROOT);
                if (name.matches("[a-z0-9_.+-]{1,40}") && endsAsDomain(domain, false) && !isSample(name, domain)) {
                    found.add(name + "@" + domain);
                }
            }
        }
    }

    /** "mira@{fen.example, silt.example}": one at each of them. */
    private static void houses(String text, List<String> found) {
        Matcher houses = HOUSES.matcher(text);
        while (houses.find()) {
            String user = PLAIN_DOT.matcher(houses.group(1)).replaceAll(".").toLowerCase(Locale.ROOT);
            for (String house : houses.group(2).split("\\s?[,;|/]\\s?|\\sor\\s")) {
                String domain = house.toLowerCase(Locale.ROOT);
                if (endsAsDomain(domain, false) && !isSample(user, domain)) {
                    found.add(user + "@" + domain);
                }
            }
        }
    }

    private static boolean isWord(String user) {
        return Set.of("welcome", "visit", "see", "more", "email", "mail", "contact", "work", "student", "scientist", "engineer", "look", "professor", "research", "researcher", "fellow", "lecturer", "intern", "postdoc", "phd", "candidate", "member", "director", "manager", "developer", "analyst", "team", "lab", "group", "talk", "workshop", "poster", "presented", "oral", "employee", "lead", "leader", "consultant", "faculty", "staff", "now", "currently", "previously", "degree", "working", "studying", "studied", "worked", "internship", "master", "bachelor", "undergraduate", "graduate", "me", "us", "by", "at", "with", "to", "reach", "find", "or", "and", "is", "study", "teaching", "assistant", "associate", "visiting", "scholar", "founder", "cofounder", "co-founder", "department", "school", "science", "engineering", "learning", "computing", "mathematics", "physics", "one", "two", "it", "them", "that", "here", "held", "born", "page", "site", "available", "hosted", "homepage", "website", "online").contains(user);
    }

    private static boolean isSample(String user, String domain) {
        return domain.equals("domain.com") || domain.matches("example\\.(?:com|org|net|edu)") && GENERAL.contains(user) || domain.contains("spam") || domain.startsWith("yourdomain") || domain.startsWith("your-domain") || domain.startsWith("yoursite") || domain.startsWith("mysite.") || domain.startsWith("yourcompany") || domain.startsWith("youruniversity") || domain.equals("xxx.com") || domain.equals("xx.com") || user.startsWith("insert") || user.equals("example") || user.startsWith("your_") || user.startsWith("your.") || user.equals("yourname") || user.equals("username") || user.equals("xxx") ||  domain.equals("email.com") || user.equals("your-email") || user.equals("youremail") || user.equals("you") || user.equals("name") || PLACEHOLDER.matcher(user).matches()
            || user.equals("none") || OFFICE.matcher(user).matches() || domain.equals("your-email.com") || user.equals("git") && domain.startsWith("github");
    }
}

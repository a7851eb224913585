package bole.importer.field;

import bole.importer.page.Block;
import bole.importer.page.BlockKind;
import bole.importer.page.RichText;
import bole.profile.Name;
import bole.profile.NameKind;
import bole.text.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of the page's person: after "I'm", "My name is" or 姓名, in the first headings, in the title of the page. */
public final class NameReader {

    private static final Pattern SELF = Pattern.compile(
        "(?:\\b(?:I am|I['’]m|My name is|This is|Here is|name['’]s|call me|about me[,:]?|Name\\s?[:：])\\s+(?:Dr\\.? |Prof\\.? )?|我是|我叫|姓名\\s?[:：]\\s?|本人(?!是|为))", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_TITLE = Pattern.compile(
        "(?i)['’]s\\s+(?:personal |academic |home ?|web)*\\s?(?:page|site|homepage|website|blog|profile|cv)?.*$|(?:的)?(?:个人)?(?:学术)?(?:主页|网站|博客|简历|空间).*$|\\bhomepage\\b.*$|^(?:about|welcome to|home ?page of|curriculum vitae of|hi,? i['’]m|hi,? i am|hello,? i['’]m|hi there,? i['’]m|cv of)\\s+");
    private static final Pattern HONOUR = Pattern.compile("^(?:Dr|Prof|Professor|Mr|Ms|Mrs|Assoc|Assistant)\\.?\\s+|,? (?:Ph\\.?D\\.?|M\\.?D\\.?|MSc|PhD|M\\.?S\\.?)$|(?:副教授|教授|博士后|博士|老师|研究员|讲师|副研究员)$");
    private static final Pattern BRACKETED_HAN = Pattern.compile("[(（]\\s*([\\u3400-\\u9fff ]{2,7})\\s*[)）]\\s*$");
    private static final int EARLY = 12;

    private NameReader() {
    }

    /** The names on the page: the one to show, then its native form; none where the page does not say. */
    static List<Name> read(Reading reading) {
        List<Block> blocks = reading.page().blocks();
        return introduced(blocks).or(() -> headed(blocks)).or(() -> titled(reading.page().title())).map(NameReader::names).orElse(List.of());
    }

    /** A Latin and a Chinese spelling of one name; either may be missing. */
    record Spellings(String latin, String han) {
        boolean isEmpty() {
            return latin.isEmpty() && han.isEmpty();
        }
    }

    private static Optional<Spellings> headed(List<Block> blocks) {
        int seen = 0;
        for (Block block : blocks) {
            if (seen++ > EARLY) {
                break;
            }
            boolean marked = block.kind() == BlockKind.HEADING || block.text().isBold() && block.text().text().length() < 60;
            for (RichText line : block.text().visualLines()) {
                Optional<Spellings> name = marked ? spellings(line.text()) : Optional.empty();
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Spellings> titled(String title) {
        return spellings(title);
    }

    private static Optional<Spellings> introduced(List<Block> blocks) {
        int seen = 0;
        for (Block block : blocks) {
            if (seen++ > 30 || block.text().text().length() > 20_000) {
                break;
            }
            Matcher self = SELF.matcher(block.text().text());
            while (self.find()) {
                Optional<Spellings> name = startingAt(block.text(), self.end());
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /** The name that begins at {@code at}: up to a comma or a small word, with the other spelling in brackets after it. */
    private static Optional<Spellings> startingAt(RichText text, int at) {
        String rest = text.text().substring(at, Math.min(text.text().length(), at + 90));
        int end = end(rest);
        Optional<Spellings> whole = spellings(rest.substring(0, end));
        return whole.isPresent() ? whole : spellings(rest.substring(0, shortEnd(rest)));
    }

    private static int end(String rest) {
        int end = rest.length();
        for (String stop : List.of(",", "，", "。", ".\u0020", "\n", "!", "！", " and ", " from ", " is ", " at ", ";", "；", " an ", " a ", "、", " currently", " who ", " here", ", ", "👋")) {
            int found = rest.indexOf(stop);
            boolean initial = stop.startsWith(".") && found > 1 && rest.charAt(found - 2) == ' ';
            end = found > 0 && found < end && !initial ? found : end;
        }
        return end > 0 && rest.substring(0, end).endsWith(".") ? end - 1 : end;
    }

    private static int shortEnd(String rest) {
        int open = Math.max(rest.indexOf('('), rest.indexOf('（'));
        return open > 0 ? open : Math.min(rest.length(), 4);
    }

    /** The spellings of one name that {@code text} consists of. */
    static Optional<Spellings> spellings(String text) {
        if (text.length() > 120) {
            return Optional.empty();
        }
        String core = strip(text);
        Matcher bracketed = BRACKETED_HAN.matcher(core);
        if (bracketed.find() && PersonNames.isHan(bracketed.group(1).strip())) {
            String rest = core.substring(0, bracketed.start()).strip();
            Optional<Spellings> latin = PersonNames.isLatin(rest) ? Optional.of(new Spellings(PersonNames.tidy(rest), "")) : spellings(rest);
            return Optional.of(new Spellings(latin.map(Spellings::latin).orElse(""), bracketed.group(1).replace(" ", "")));
        }
        String han = "";
        StringBuilder latin = new StringBuilder();
        for (String part : core.split("[()（）|/·,，]|\\s[-–—:•]\\s|(?<=[\\u4e00-\\u9fff])\\s*(?=[A-Z])|(?<=[A-Za-z.])\\s*(?=[\\u4e00-\\u9fff])")) {
            String piece = HONOUR.matcher(part.strip()).replaceAll("").strip();
            if (PersonNames.isHan(piece) && han.isEmpty()) {
                han = piece.replace(" ", "");
            } else if (PersonNames.isLatin(piece) && latin.isEmpty()) {
                latin.append(PersonNames.tidy(piece));
            } else if (!piece.isEmpty() && latin.isEmpty() && han.isEmpty()) {
                return PersonNames.isLatin(core) ? Optional.of(new Spellings(core, "")) : Optional.empty();
            }
        }
        boolean nick = core.indexOf('(') > 0 && !Han.in(core) && PersonNames.isLatin(core.replace("(", "").replace(")", "")) && core.indexOf(')') < core.length() - 1;
        Spellings found = new Spellings(nick ? core : latin.toString(), han);
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static String strip(String text) {
        String core = text.replaceAll("[^\\p{L}\\p{M}\\p{N}\\s().,'’|/·\\-–—（），:\"“”]", " ").replaceAll("\\s+", " ").strip();
        return OF_TITLE.matcher(OF_TITLE.matcher(core).replaceFirst("")).replaceFirst("").strip();
    }

    private static List<Name> names(Spellings spellings) {
        return of(spellings.latin(), spellings.han());
    }

    /** A display name and a native one out of a Latin and a Chinese spelling. */
    public static List<Name> of(String latin, String han) {
        List<Name> names = new ArrayList<>();
        if (!latin.isEmpty()) {
            names.add(new Name(latin, "en", NameKind.DISPLAY));
        }
        if (!han.isEmpty()) {
            names.add(new Name(han, "zh", latin.isEmpty() ? NameKind.DISPLAY : NameKind.NATIVE));
        }
        return names;
    }

    /** The names that {@code text}, which is meant to be a name, consists of. */
    public static List<Name> parse(String text) {
        return spellings(text).map(NameReader::names).orElse(List.of());
    }
}

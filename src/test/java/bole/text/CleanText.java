package bole.text;

import java.util.Random;

/**
 * Text in which nothing is wrong, made up by chance out of the alphabets of many languages: for the law that clean text is never repaired.
 * Text {@code i} of a seed is always the same, so a long run can be taken up anywhere.
 */
final class CleanText {

    /** Letters beyond ASCII that a language uses, for one alphabet a line. */
    private static final String[] ACCENTED = {"äöüß", "éèêëàâçîïôùûüœæ", "áéíóúñü", "ãõáàâéêíóôúç", "àèéìòù", "åäö", "æøå", "áðéíóúýþæö", "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áéíóöőúüű",
        "çğıİöşü", "ăâîșț", "čćđšž", "āčēģīķļņšūž", "ąčęėįšųūž", "ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụ", "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"};
    private static final String[] ALPHABETS = {"абвгдежзийклмнопрстуфхцчшщъыьэюя", "αβγδεζηθικλμνξοπρστυφχψωάέήίόύώ", "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん",
        "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン", "가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추"};
    private static final String CONSONANTS = "bcdfghjklmnprstvwxyz";
    private static final String VOWELS = "aeiou";
    private static final String[] JOINTS = {" ", " ", " ", " ", " ", ", ", ". ", " – ", " — ", ": ", "-", "’", " · ", " | ", "… ", "; ", " / ", "\n", " & ", "·"};
    private static final String[] CHINESE_JOINTS = {"", "", "", "", "，", "。", "、", "：", "（", "）", "《", "》", "“", "”", "——", "……", "·", " ", "；", "\n", "·"};
    private static final String[] SIGNS = {"±5", "20 °C", "© 2024", "®", "€30", "£5", "¥100", "§ 3", "½", "µm", "×", "→", "•", "★", "™", "≤", "π", "∞", "“x”", "«x»", "‘x’", "🎓", "²", "¹", "Å", "°"};

    private final Random random;

    private CleanText(Random random) {
        this.random = random;
    }

    /** Text {@code number} of {@code seed}. */
    static String of(long seed, long number) {
        Random random = new Random(seed * 1_000_003 + number);
        random.nextInt();
        GeneratedText generated = new GeneratedText(random);
        CleanText clean = new CleanText(random);
        return switch (random.nextInt(8)) {
            case 0 -> generated.chinese();
            case 1 -> generated.latin();
            case 2 -> generated.latin() + " " + generated.chinese();
            case 3 -> clean.han("GB2312", 0xB0, random.nextInt(8) == 0 ? 0xF7 : 0xD7);
            case 4 -> clean.han("Big5", 0xA4, random.nextInt(8) == 0 ? 0xF9 : 0xC6);
            case 5 -> clean.alphabet();
            default -> clean.words();
        };
    }

    private char pick(String from) {
        return from.charAt(random.nextInt(from.length()));
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    private String words() {
        String accented = pick(ACCENTED);
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            boolean apart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
            text.append(apart && random.nextInt(15) == 0 ? pick(SIGNS) : word(accented)).append(i == 1 ? "" : joint(text.charAt(text.length() - 1)));
        }
        return text.toString();
    }

    /** Nothing that joins closely after an accented capital: {@code Å’} and {@code Â·} are what broken text has; in clean text they are too rare to be told apart. */
    private String joint(char before) {
        String joint = pick(JOINTS);
        return before >= 0x80 && Character.isUpperCase(before) && "’·".contains(joint) || !Character.isLetter(before) ? " " : joint;
    }

    private String word(String accented) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            word.append(random.nextInt(5) > 0 ? "" + pick(CONSONANTS) : "").append(random.nextInt(3) == 0 ? pick(accented) : pick(VOWELS));
        }
        int casing = random.nextInt(20);
        String text = word.toString();
        return casing == 0 ? text.toUpperCase(java.util.Locale.ROOT) : casing < 6 ? text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1) : text;
    }

    private String han(String charset, int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(40); i > 0;) {
            byte[] bytes = {(byte) (first + random.nextInt(last - first + 1)), (byte) (charset.equals("Big5") && random.nextBoolean() ? 0x40 + random.nextInt(0x3F) : 0xA1 + random.nextInt(0x5E))};
            String read = new String(bytes, java.nio.charset.Charset.forName(charset));
            if (read.length() == 1 && Han.is(read.charAt(0))) {
                text.append(read).append(random.nextInt(12) == 0 ? word("äéüöñ") : pick(CHINESE_JOINTS));
                i--;
            }
        }
        return text.toString();
    }

    private String alphabet() {
        String alphabet = pick(ALPHABETS);
        StringBuilder text = new StringBuilder();
        for (int i = 2 + random.nextInt(40); i > 0; i--) {
            char letter = pick(alphabet);
            text.append(random.nextInt(15) == 0 ? Character.toUpperCase(letter) : letter).append(random.nextInt(6) == 0 ? pick(JOINTS) : "");
        }
        return text.toString();
    }
}

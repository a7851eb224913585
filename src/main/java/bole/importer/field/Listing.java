package bole.importer.field;

import bole.importer.page.RichText;
import bole.text.Han;
import java.util.ArrayList;
import java.util.List;

/** Cuts an enumeration ("a, b, and c", "甲、乙和丙") into its members; brackets hold together. */
final class Listing {

    private Listing() {
    }

    /** The members of {@code text}. */
    static List<RichText> of(RichText text) {
        String all = text.text();
        String marks = all.indexOf('、') >= 0 ? "、；;。\n" : all.indexOf(';') >= 0 || all.indexOf('；') >= 0 ? ";；\n。" : all.indexOf('|') >= 0 ? "|" : ",，\n。•·";
        List<RichText> members = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            depth = Math.max(0, depth + ("(（[".indexOf(c) >= 0 ? 1 : ")）]".indexOf(c) >= 0 ? -1 : 0));
            if (depth == 0 && (marks.indexOf(c) >= 0 || c == '/' && i > 0 && all.charAt(i - 1) == ' ')) {
                add(members, text.slice(start, i));
                start = i + 1;
            }
        }
        add(members, text.from(start));
        return lastPair(members);
    }

    private static void add(List<RichText> members, RichText raw) {
        RichText member = Segments.trimmed(raw);
        String text = member.text();
        if (text.startsWith("and ") || text.startsWith("以及") || text.startsWith("or ")) {
            member = member.from(text.indexOf(' ') == 3 ? 4 : text.startsWith("or ") ? 3 : 2);
        }
        if (!member.isEmpty()) {
            members.add(member);
        }
    }

    /** "b and c" at the end of an enumeration is two members where the comma before "and" is left out. */
    private static List<RichText> lastPair(List<RichText> members) {
        if (members.isEmpty()) {
            return members;
        }
        RichText last = members.getLast();
        String text = last.text();
        boolean han = Han.in(text);
        int and = han ? Math.max(text.lastIndexOf('和'), Math.max(text.lastIndexOf('与'), text.lastIndexOf('及'))) : text.indexOf(" and ");
        boolean splits = and > 1 && (members.size() > 1 || !han && text.indexOf(" and ", and + 1) < 0 && text.length() > 30);
        if (splits && and + (han ? 1 : 5) < text.length() && text.lastIndexOf('(') < and) {
            List<RichText> apart = new ArrayList<>(members.subList(0, members.size() - 1));
            add(apart, last.slice(0, and));
            add(apart, last.from(and + (han ? 1 : 5)));
            return apart;
        }
        return members;
    }
}

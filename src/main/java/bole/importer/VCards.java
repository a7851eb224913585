package bole.importer;

import bole.importer.field.account.EmailReader;
import bole.json.Json;
import bole.profile.Interest;
import bole.profile.LineRange;
import bole.text.DateInterval;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.property.Categories;
import ezvcard.property.Kind;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.TextProperty;
import ezvcard.property.VCardProperty;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Electronic business cards: vCard 2.1, 3.0 and 4.0, and jCard (RFC 7095); each card is a profile.
 *
 * <p>{@code ORG} and {@code TITLE} are where the person is now, {@code NICKNAME} a variant, {@code EXPERTISE} (RFC 6715) interests; {@code CATEGORIES} are so only
 * in cards that Bole wrote, since address books keep their own groups there. Telephone, address, birthday, photograph and keys are not read. The card of a group
 * or an organisation is nobody's.
 */
final class VCards {

    private static final String FORMAT = "vcard";
    private static final int MOST_CARDS = 20_000;

    private VCards() {
    }

    static boolean is(String head) {
        return head.regionMatches(true, 0, "BEGIN:VCARD", 0, 11);
    }

    static boolean isJson(DataValue root) {
        DataValue first = root.items().isEmpty() ? DataValue.NONE : root.items().getFirst();
        return first.text().equals("vcard") || !first.items().isEmpty() && first.items().getFirst().text().equals("vcard");
    }

    /** A card with the lines of its properties, by name and order. */
    private record Card(String text, LineRange lines, Map<String, List<LineRange>> properties, boolean json) {

        LineRange lines(String name, int index) {
            List<LineRange> found = properties.getOrDefault(name, List.of());
            return index < found.size() ? found.get(index) : found.isEmpty() ? lines : found.getLast();
        }

        /** The card; empty where its properties are not those of one. */
        Optional<VCard> read() {
            try {
                return Optional.ofNullable(json ? Ezvcard.parseJson(text).first() : Ezvcard.parse(text).first());
            } catch (UncheckedIOException e) {
                return Optional.empty();
            }
        }
    }

    static List<Outcome> read(RecordFile in) {
        return people(in, cards(in.file().decoded().text()));
    }

    static List<Outcome> readJson(RecordFile in) {
        List<DataValue> cards = in.root().items().getFirst().text().equals("vcard") ? List.of(in.root()) : in.root().items();
        return people(in, cards.stream().map(VCards::card).toList());
    }

    private static List<Outcome> people(RecordFile in, List<Card> cards) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Card card : cards) {
            outcomes.add(person(in, card, cards.size() == 1 ? "" : String.valueOf(outcomes.size() + 1)));
        }
        return in.orEmpty(outcomes);
    }

    private static Outcome person(RecordFile in, Card card, String key) {
        Optional<VCard> parsed = card.read();
        if (parsed.isEmpty()) {
            return in.refused(Reason.UNKNOWN_FORMAT, "line " + card.lines().first());
        }
        VCard read = parsed.get();
        Kind kind = read.getKind();
        if (kind != null && !kind.isIndividual()) {
            return in.refused(Reason.NOT_A_PERSON, "line " + card.lines().first());
        }
        Draft draft = in.draft(FORMAT, card.text());
        names(read, draft);
        if (draft.names().stream().anyMatch(name -> SampleRecords.isName(name.text()))) {
            return in.refused(Reason.TEMPLATE, "line " + card.lines().first());
        }
        position(read, card, draft);
        interests(read, card, draft);
        read.getNotes().stream().map(TextProperty::getValue).filter(note -> note.length() < 20_000 && !note.equals(draft.headlineText())).findFirst().ifPresent(draft::summary);
        read.getEmails().forEach(mail -> EmailReader.in(mail.getValue() == null ? "" : mail.getValue()).forEach(draft::email));
        links(read.getUrls(), "URL", card, draft);
        links(read.getExtendedProperties("X-SOCIALPROFILE"), "X-SOCIALPROFILE", card, draft);
        links(read.getExtendedProperties("SOCIALPROFILE"), "SOCIALPROFILE", card, draft);
        return in.outcome(draft, key);
    }

    private static void names(VCard card, Draft draft) {
        StructuredName parts = card.getStructuredName();
        String spoken = parts == null ? "" : RecordName.of(text(parts.getGiven()), text(parts.getFamily()));
        String whole = card.getFormattedName() == null ? "" : text(card.getFormattedName().getValue());
        RecordName.display(draft, whole.isEmpty() ? spoken : whole);
        card.getFormattedNames().stream().skip(1).forEach(name -> RecordName.variant(draft, text(name.getValue())));
        if (card.getNickname() != null) {
            card.getNickname().getValues().forEach(name -> RecordName.variant(draft, name));
        }
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    private static void position(VCard card, Card lines, Draft draft) {
        String title = card.getTitles().stream().map(TextProperty::getValue).findFirst().orElse(card.getRoles().stream().map(TextProperty::getValue).findFirst().orElse(""));
        draft.headline(text(title));
        DateInterval now = new DateInterval(Optional.empty(), Optional.empty(), true);
        int index = 0;
        for (Organization place : card.getOrganizations()) {
            List<String> parts = place.getValues().stream().map(VCards::text).filter(part -> !part.isEmpty()).toList();
            LineRange where = lines.lines("ORG", index);
            if (!parts.isEmpty()) {
                LineRange both = title.isEmpty() || index > 0 ? where : where.union(lines.lines(card.getTitles().isEmpty() ? "ROLE" : "TITLE", 0));
                new RecordStint(parts.getFirst(), String.join(", ", parts.subList(1, parts.size())), index == 0 ? text(title) : "", "", now, both).current().ifPresent(draft::stint);
            }
            index++;
        }
    }

    private static void interests(VCard card, Card lines, Draft draft) {
        int index = 0;
        for (TextProperty expertise : card.getExpertise()) {
            draft.interest(new Interest(text(expertise.getValue()), "", 0, lines.lines("EXPERTISE", index++)));
        }
        boolean own = card.getUid() != null && text(card.getUid().getValue()).startsWith("urn:bole:");
        for (Categories categories : own ? card.getCategoriesList() : List.<Categories>of()) {
            categories.getValues().stream().filter(label -> !label.isBlank()).forEach(label -> draft.interest(new Interest(label.strip(), "", 0, lines.lines("CATEGORIES", 0))));
        }
    }

    private static void links(List<? extends VCardProperty> addresses, String name, Card lines, Draft draft) {
        int index = 0;
        for (VCardProperty address : addresses) {
            LineRange where = lines.lines(name, index++);
            Works.link(text(((TextProperty) address).getValue()), name.equals("URL") ? "website" : text(address.getParameter("TYPE")), where).ifPresent(draft::link);
        }
    }

    /** Cuts a file into cards; a card inside another (an {@code AGENT}) stays in it. */
    private static List<Card> cards(String text) {
        List<Card> cards = new ArrayList<>();
        String[] rows = text.split("\r\n|\r|\n", -1);
        int start = -1;
        int depth = 0;
        for (int i = 0; i < rows.length && cards.size() < MOST_CARDS; i++) {
            String row = rows[i].strip().toUpperCase(Locale.ROOT);
            if (row.equals("BEGIN:VCARD")) {
                start = depth++ == 0 ? i : start;
            } else if (row.equals("END:VCARD") && depth > 0 && --depth == 0) {
                cards.add(card(rows, start, i));
            }
        }
        if (depth > 0) {
            cards.add(card(rows, start, rows.length - 1));
        }
        return cards;
    }

    private static Card card(String[] rows, int first, int last) {
        Map<String, List<LineRange>> properties = new HashMap<>();
        String open = "";
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            text.append(rows[i]).append("\r\n");
            String name = name(rows[i]);
            if (!name.isEmpty()) {
                properties.computeIfAbsent(name, key -> new ArrayList<>()).add(LineRange.of(i + 1));
                open = name;
            } else if (!open.isEmpty() && !rows[i].isBlank()) {
                List<LineRange> known = properties.get(open);
                known.set(known.size() - 1, known.getLast().union(LineRange.of(i + 1)));
            }
        }
        return new Card(text.toString(), new LineRange(first + 1, last + 1), properties, false);
    }

    /** The name of the property that begins on {@code row}, without its group; {@code ""} for a line that goes on. */
    private static String name(String row) {
        int end = 0;
        while (end < row.length() && end < 60 && (Character.isLetterOrDigit(row.charAt(end)) || row.charAt(end) == '-' || row.charAt(end) == '.')) {
            end++;
        }
        boolean begins = end > 0 && end < row.length() && (row.charAt(end) == ':' || row.charAt(end) == ';');
        return begins ? row.substring(row.lastIndexOf('.', end) + 1, end).toUpperCase(Locale.ROOT) : "";
    }

    private static Card card(DataValue json) {
        Map<String, List<LineRange>> properties = new HashMap<>();
        List<DataValue> parts = json.items().size() > 1 ? json.items().get(1).items() : List.of();
        parts.stream().filter(part -> !part.items().isEmpty())
            .forEach(part -> properties.computeIfAbsent(part.items().getFirst().text().toUpperCase(Locale.ROOT), key -> new ArrayList<>()).add(part.lines()));
        return new Card(Json.write(json(json)), json.lines(), properties, true);
    }

    /** A card as ez-vcard reads it: {@code ["vcard", [[name, {parameters}, type, value …] …]]}; everything else is dropped. */
    private static Object json(DataValue card) {
        List<Object> properties = new ArrayList<>();
        List<DataValue> parts = card.items().size() > 1 ? card.items().get(1).items() : List.of();
        for (DataValue part : parts) {
            List<Object> property = new ArrayList<>();
            part.items().forEach(item -> property.add(property.size() == 1 ? members(item) : plain(item)));
            properties.add(property);
        }
        return List.of("vcard", properties);
    }

    private static Map<String, Object> members(DataValue value) {
        Map<String, Object> members = new LinkedHashMap<>();
        value.members().forEach((name, member) -> members.put(name, plain(member)));
        return members;
    }

    private static Object plain(DataValue value) {
        return value.items().isEmpty() ? value.text() : value.items().stream().map(VCards::plain).toList();
    }
}

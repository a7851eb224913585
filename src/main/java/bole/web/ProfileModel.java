package bole.web;

import java.util.List;

/**
 * The page of a person.
 *
 * @param id of the profile
 * @param title name, or what stands for it
 * @param titleLang its language
 * @param otherNames other names
 * @param headline position
 * @param invented whether it is one of the sample's
 * @param contacts addresses and links elsewhere
 * @param summary in their own words
 * @param interests each leading to its search
 * @param sections claims by sort
 * @param similar people like this one
 * @param sources where it all comes from
 * @param formats the same as data
 */
public record ProfileModel(String id, String title, String titleLang, List<OtherName> otherNames, String headline, boolean invented,
                           List<NamedLink> contacts, String summary, List<NamedLink> interests, List<Section> sections, List<Similar> similar,
                           List<NamedLink> sources, List<NamedLink> formats) {

    /**
     * Another name.
     *
     * @param text name
     * @param lang its language
     */
    public record OtherName(String text, String lang) {
    }

    /**
     * Somebody like this person.
     *
     * @param who leading to their page
     * @param why what both have, in words
     */
    public record Similar(NamedLink who, String why) {
    }

    /**
     * Claims of one sort.
     *
     * @param id of the heading
     * @param heading in words
     * @param axis first and last year of the time line, or empty where there is none
     * @param claims latest first
     */
    public record Section(String id, String heading, List<String> axis, List<Row> claims) {
    }

    /**
     * One claim.
     *
     * @param when its time
     * @param bar its place on the time line
     * @param text what it says
     * @param textHref the work itself, or {@code ""}
     * @param tag a word that tells it from others, or {@code ""}
     * @param place the institution, or {@code NONE}
     * @param detail authors and venue, unit and field, or {@code ""}
     * @param source where it stands
     */
    public record Row(String when, Bar bar, String text, String textHref, String tag, NamedLink place, String detail, NamedLink source) {
    }

    /**
     * A stretch of the time line in hundredths of it; width 0 where there is none.
     *
     * @param x left edge
     * @param width length
     */
    public record Bar(int x, int width) {
        static final Bar NONE = new Bar(0, 0);
    }
}

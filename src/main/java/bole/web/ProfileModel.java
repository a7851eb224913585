package bole.web;

import java.util.List;
import java.util.Optional;

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
 * @param timeLine dated stints as a picture, or none
 * @param sections claims by sort
 * @param similar people like this one
 * @param sources where it all comes from
 * @param formats the same as data
 * @param paging where in the claims this page is, where there are more than one page shows
 */
public record ProfileModel(String id, String title, String titleLang, List<OtherName> otherNames, String headline, boolean invented,
                           List<NamedLink> contacts, String summary, List<NamedLink> interests, Optional<TimeLine> timeLine, List<Section> sections, List<Similar> similar,
                           List<NamedLink> sources, List<NamedLink> formats, SearchModel.Paging paging) {

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
     * @param claims latest first
     */
    public record Section(String id, String heading, List<Row> claims) {
    }

    /**
     * One claim.
     *
     * @param when its time
     * @param text what it says
     * @param textHref the work itself, or {@code ""}
     * @param tag a word that tells it from others, or {@code ""}
     * @param place the institution, or {@code NONE}
     * @param detail authors and venue, unit and field, or {@code ""}
     * @param source where it stands
     */
    public record Row(String when, String text, String textHref, String tag, NamedLink place, String detail, NamedLink source) {
    }
}

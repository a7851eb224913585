package bole.web;

import java.util.List;

/**
 * One person of a result as shown.
 *
 * @param id of the profile
 * @param href the person's page
 * @param title name, or what stands for it
 * @param titleLang its language
 * @param otherName the name in the other script, or {@code ""}
 * @param otherLang its language
 * @param invented whether it is one of the sample's
 * @param position what and where now
 * @param interests the first few, each leading to its search
 * @param moreInterests how many more, in words
 * @param yearsText first and last active year in words
 * @param strip the years in which the person was active, each run of them a line of an SVG path that is cut into years by its dashes
 * @param stripWidth width of the strip
 * @param why lines that matched
 */
public record PersonModel(String id, String href, String title, String titleLang, String otherName, String otherLang, boolean invented, String position,
                          List<NamedLink> interests, String moreInterests, String yearsText, String strip, int stripWidth, List<Line> why) {


    /**
     * A piece of a text.
     *
     * @param text characters
     * @param marked whether they matched
     */
    public record Part(String text, boolean marked) {
    }

    /**
     * A line of evidence.
     *
     * @param when its time
     * @param kind what sort of claim
     * @param text the whole text, from which its language is told
     * @param parts the text
     * @param via the bridge in words, or {@code ""}
     * @param source where it stands, in words
     * @param sourceHref there
     */
    public record Line(String when, String kind, String text, List<Part> parts, String via, String source, String sourceHref) {
    }
}

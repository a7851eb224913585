package bole.web;

import java.util.List;

/**
 * A person in short.
 *
 * @param id of the profile
 * @param href the person's page
 * @param title name, or what stands for it
 * @param titleLang its language
 * @param otherName the name in the other script, or {@code ""}
 * @param otherLang its language
 * @param invented whether it is one of the sample's
 * @param position what the person is now
 * @param interests each leading to its search
 * @param withoutHref the same page without this person
 */
public record CardModel(String id, String href, String title, String titleLang, String otherName, String otherLang, boolean invented, String position,
                        List<NamedLink> interests, String withoutHref) {
}

package bole.search;

import bole.profile.Profile;
import java.util.Map;

/**
 * A profile with the labels it needs for showing.
 *
 * @param profile the profile
 * @param institutions labels by institution id
 * @param topics labels by topic id
 */
public record ProfileView(Profile profile, Map<String, Labels> institutions, Map<String, Labels> topics) {
}

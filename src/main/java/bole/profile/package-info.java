/**
 * The records: what a profile and a claim <em>are</em>.
 *
 * <p>Everything known about a person is a {@link bole.profile.Claim}: one dated thing that one source says, on given lines.
 * A {@link bole.profile.Profile} is a person's names plus those claims. Values are immutable; lists are copied; nothing inside
 * is null: an absent text is {@code ""}, an absent value an empty {@code Optional}, absent claims an empty list.
 *
 * <pre>{@code
 * var stint = new Stint(StintKind.EMPLOYMENT, Optional.of(new Institution("Alibaba Group", "alibaba")), "Search", "Engineer",
 *     Optional.empty(), "", new DateInterval(PartialDate.parse("2021-10"), PartialDate.parse("2024-04")), 0, new LineRange(12, 13));
 * }</pre>
 *
 * <p>May not enter: how profiles are read, stored, indexed or shown.
 */
package bole.profile;

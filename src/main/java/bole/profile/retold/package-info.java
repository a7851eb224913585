/**
 * One fact told twice: what two tellings of a career have to do with each other, which of them are one, and what one of them adds to the other.
 *
 * <p>A {@link bole.profile.retold.Relation} says how two stints stand to each other by place, by what was done there, by time and by whether they go on. {@link bole.profile.retold.Retelling}
 * is the table of the relations that make two tellings one; {@link bole.profile.retold.Completion} makes one stint of the two. {@link bole.profile.retold.Career} puts tellings together, one
 * after the other.
 *
 * <p>May not enter: how tellings are found, and what a vocabulary knows of places; who asks brings {@link bole.profile.retold.Places}.
 */
package bole.profile.retold;

package bole.web;

/**
 * A row of the table of routes.
 *
 * @param method {@code GET}, {@code POST} …; {@code GET} answers {@code HEAD} too
 * @param pattern path whose segments are literal, {@code {name}} for any one segment, or at the end {@code **} for all that follow;
 *     earlier rows win
 * @param help what it answers, in one line
 * @param handler answers it
 */
public record Route(String method, String pattern, String help, Handler handler) {

    /** A route for reading. */
    public static Route get(String pattern, String help, Handler handler) {
        return new Route("GET", pattern, help, handler);
    }

    /** A route that takes a body. */
    public static Route post(String pattern, String help, Handler handler) {
        return new Route("POST", pattern, help, handler);
    }

    /** Whether this row is for {@code path}, whatever the method. */
    boolean fits(String path) {
        String[] wanted = pattern.split("/", -1);
        String[] given = path.split("/", -1);
        boolean open = wanted[wanted.length - 1].equals("**");
        if (open ? given.length < wanted.length : given.length != wanted.length) {
            return false;
        }
        int compared = open ? wanted.length - 1 : wanted.length;
        for (int i = 0; i < compared; i++) {
            boolean any = wanted[i].startsWith("{") && !given[i].isEmpty();
            if (!any && !wanted[i].equals(given[i])) {
                return false;
            }
        }
        return true;
    }
}

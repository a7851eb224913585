package bole.web;

/**
 * The Java machine's management (JMX). Undertow's libraries would show it what they do, for which it makes everything it can show itself, down to the
 * help of each command: a tenth of the processor time of a start, for what nobody looks at. The other half of this, a class of theirs that is not shipped, stands in {@code pom.xml}.
 */
final class Management {

    private static final String NOT_TOLD = "jboss.threads.eqe.disable-mbean";

    private Management() {
    }

    /** Keeps the library's threads from telling it, unless the caller of the program says otherwise; to be called before there are any. */
    static void isNotTold() {
        if (System.getProperty(NOT_TOLD) == null) {
            System.setProperty(NOT_TOLD, "true");
        }
    }
}

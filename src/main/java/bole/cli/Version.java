package bole.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {

    /** The version of this program, or {@code development} where it does not run from its jar. */
    static String text() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Bole " + text(), "Java " + Runtime.version()};
    }
}

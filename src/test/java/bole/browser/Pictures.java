package bole.browser;

import java.nio.file.Path;

/** Takes pictures of pages for looking at: arguments are the folder, then for each picture its name, address, width, height, and {@code dark} or {@code light}. */
final class Pictures {

    private Pictures() {
    }

    public static void main(String[] arguments) {
        try (Browser browser = Browser.usual()) {
            for (int i = 1; i + 4 < arguments.length; i += 5) {
                browser.size(Integer.parseInt(arguments[i + 2]), Integer.parseInt(arguments[i + 3]), 1).dark(arguments[i + 4].equals("dark"));
                browser.open(arguments[i + 1]);
                browser.picture(Path.of(arguments[0], arguments[i] + ".png"));
            }
        }
    }
}

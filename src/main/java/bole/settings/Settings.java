package bole.settings;

import java.util.EnumMap;
import java.util.Map;

/** A value for every setting. */
public final class Settings {

    private final Map<Setting, Integer> given;

    private Settings(Map<Setting, Integer> given) {
        this.given = given;
    }

    /** All defaults. */
    public static Settings standard() {
        return new Settings(Map.of());
    }

    /**
     * Defaults, overridden by the variables of {@code environment} that begin with {@code BOLE_}.
     *
     * @throws IllegalArgumentException if a value is no number or out of range; the message names variable and range
     */
    public static Settings fromEnvironment(Map<String, String> environment) {
        Map<Setting, Integer> given = new EnumMap<>(Setting.class);
        environment.forEach((variable, value) ->
            Setting.ofVariable(variable).ifPresent(setting -> given.put(setting, value(setting, value))));
        return new Settings(given);
    }

    private static int value(Setting setting, String text) {
        try {
            int value = Integer.parseInt(text.strip());
            if (value >= setting.least() && value <= setting.most()) {
                return value;
            }
        } catch (NumberFormatException e) {
            // the same answer as for a number out of range
        }
        throw new IllegalArgumentException("environment variable " + setting.variable() + "=" + text + ": must be a whole number from "
            + setting.least() + " to " + setting.most() + " (" + setting.help() + ")");
    }

    /** These settings with one value replaced. */
    public Settings with(Setting setting, int value) {
        Map<Setting, Integer> more = new EnumMap<>(Setting.class);
        more.putAll(given);
        more.put(setting, value(setting, String.valueOf(value)));
        return new Settings(more);
    }

    /** The value of {@code setting}. */
    public int get(Setting setting) {
        return given.getOrDefault(setting, setting.standard());
    }
}

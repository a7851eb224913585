package bole.profile;

/** How a name is used: the one to show, the one in the person's own script, any other spelling. */
public enum NameKind { DISPLAY, NATIVE, VARIANT }

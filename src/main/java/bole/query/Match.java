package bole.query;

/** How the words of a query are matched: the usual way, any of them ({@code q.match=any}); exact characters only ({@code q.mode=exact}) is {@link SearchRequest#exact}. */
public enum Match { ALL, ANY }

package bole.web;

import java.util.List;

/**
 * The search box.
 *
 * @param text what stands in it
 * @param kept what is kept when it is sent: filters, sorting, language
 */
public record SearchForm(String text, List<FormField> kept) {

    public SearchForm {
        kept = List.copyOf(kept);
    }
}

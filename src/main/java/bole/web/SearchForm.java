package bole.web;

import java.util.List;

/**
 * The search box.
 *
 * @param id for those that belong to it from elsewhere, or null
 * @param text what stands in it
 * @param kept what is kept when it is sent: filters, sorting, language
 * @param action where it is sent
 */
public record SearchForm(String id, String text, List<FormField> kept, String action) {

    public SearchForm {
        kept = List.copyOf(kept);
    }
}

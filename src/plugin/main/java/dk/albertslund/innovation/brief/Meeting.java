package dk.albertslund.innovation.brief;

import dk.albertslund.innovation.form.sheet.Sheet;

/**
 * A planned session.
 *
 * @param isoDay for example {@code 2026-11-24}
 * @param start for example {@code 09:00}; may be empty
 */
public record Meeting(Sheet sheet, String title, String isoDay, String start) {}

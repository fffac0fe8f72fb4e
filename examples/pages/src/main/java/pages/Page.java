package pages;

import java.net.URI;

/** What a page says of itself. */
public record Page(URI address, String title, int links) {}

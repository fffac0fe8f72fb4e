package bank;

import java.math.BigDecimal;

/** An account and what is on it, never less than nothing. */
public record Account(String id, BigDecimal balance) {}

package bank;

import java.math.BigDecimal;

/** An amount that goes from one account to another. */
public record Transfer(String from, String to, BigDecimal amount) {}

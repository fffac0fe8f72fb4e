package accounts;

import lombok.Value;

/** Whose money it is, and how much. */
@Value
public class Account {
    String owner;
    int balance;
}

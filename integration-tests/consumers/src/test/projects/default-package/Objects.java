/** Named as a class of the JDK. */
public record Objects(int number) {}

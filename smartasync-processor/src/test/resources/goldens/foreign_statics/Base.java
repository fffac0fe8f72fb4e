package goldens.foreign_statics;

/** Its static methods are not those of its subclass. */
public class Base {

    public static String named() {
        return "base";
    }

    public static String namedInBase() {
        return "base";
    }

    public String inherited() {
        return "inherited";
    }
}

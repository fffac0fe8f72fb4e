package goldens.foreign_statics;

/** Has methods of both sorts. */
public class Mixed extends Base {

    public static String namedAfter(String text) {
        return text;
    }

    public static String named() {
        return "mixed";
    }

    public static String notNamed() {
        return "not in the views";
    }

    public String own() {
        return "own";
    }
}

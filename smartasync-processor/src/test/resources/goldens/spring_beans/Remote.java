package goldens.spring_beans;

/** Somebody else's, and no bean by itself. */
public class Remote {
    public String ask(String question) {
        return question + "!";
    }
}

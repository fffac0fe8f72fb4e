package goldens.spring_beans;

public class Driver {
    public static Inventory inventory() {
        return String::length;
    }
}

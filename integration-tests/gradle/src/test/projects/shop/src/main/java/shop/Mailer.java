package shop;

/** Its views are in the package {@code mail}, whose annotation asks for them. */
public class Mailer {

    public void send(String text) {}
}

package goldens.blocking_void;

import io.github.smartasync.SmartAsync;

@SmartAsync
public class Mailer {
    public void send(String to) {}

    public Void sendNothing() {
        return null;
    }

    @Override
    public String toString() {
        return "mailer";
    }
}

package io.github.smartasync.spring.boot.shop;

import java.io.IOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Says its port, runs until its input ends, and says what was closed. */
@SpringBootApplication
public class ShopApplication {

    public static void main(String[] arguments) throws IOException {
        ConfigurableApplicationContext application = SpringApplication.run(ShopApplication.class, arguments);
        System.out.println("port=" + application.getEnvironment().getProperty("local.server.port"));
        if (System.in.read() != -1) {
            throw new IllegalStateException("There is nothing to read.");
        }
        application.close();
        System.out.println("closed=" + Gate.CLOSED.get());
    }
}

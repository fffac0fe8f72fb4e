package bank;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A small bank: a reactive web server in front of a blocking database. */
@SpringBootApplication
public class BankApplication {

    /** Starts the server on port 8080. */
    public static void main(String[] args) {
        SpringApplication.run(BankApplication.class, args);
    }
}

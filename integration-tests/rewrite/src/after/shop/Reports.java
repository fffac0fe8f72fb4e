package shop;

import io.github.smartasync.SmartAsync;
import org.springframework.stereotype.Service;

// snippet:reports
@Service
public class Reports {

    @SmartAsync
    public String write(int month) {
        return "report of month " + month;
    }

    @SmartAsync(executor = "mail")
    public void send(String report) {
        System.out.println(report);
    }
}
// end:reports

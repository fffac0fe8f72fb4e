package bank;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

// snippet:controller
/** Runs on the event loops of the web server, so it calls the Reactor view. */
@RestController
class AccountController {

    private final AccountRepositoryReactor accounts;

    AccountController(AccountRepositoryReactor accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/accounts/{id}")
    Mono<Account> account(@PathVariable String id) {
        return accounts.find(id);
    }

    @PostMapping("/transfers")
    Mono<Void> transfer(@RequestBody Transfer transfer) {
        return accounts.transfer(transfer);
    }
    // end:controller

    @GetMapping("/accounts")
    Mono<List<Account>> accounts() {
        return accounts.all();
    }

    @PostMapping("/interest")
    Mono<Integer> payInterest(@RequestParam BigDecimal percent) {
        return accounts.payInterest(percent);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void noSuchAccount(EmptyResultDataAccessException failure) {}

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    void tooLittleOnAccount(DataIntegrityViolationException failure) {}
}

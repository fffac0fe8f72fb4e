package io.github.smartasync.spring.boot.store;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A web server in front of a source that blocks. */
@SpringBootApplication
public class StoreApplication {}

package io.github.smartasync.containers.micronaut;

/** What the source implements and its sync view extends. */
public interface Inventory {

    int count(String article);
}

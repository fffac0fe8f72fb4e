package io.github.smartasync.containers.weld;

/** What the source implements and its sync view extends. */
public interface Inventory {

    int count(String article);
}

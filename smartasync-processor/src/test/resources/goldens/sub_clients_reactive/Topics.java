package goldens.sub_clients_reactive;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.SmartAsync.View;

@SmartAsync(views = {View.SYNC, View.ASYNC, View.REACTOR, View.MUTINY, View.RXJAVA})
public record Topics(String name) {}

package goldens.other_packages;

import io.github.smartasync.SmartAsync;

@SmartAsync
public class Derived extends goldens.other_packages.base.Base {
    @Override
    public String toString() {
        return "derived";
    }
}

package kinds;

import java.util.Arrays;
import java.util.List;

/** Calls the views of an enum and of a record, and tells what methods those of the record have. */
final class Main {

    public static void main(String[] arguments) {
        Box box = new Box(Size.LARGE, "shoes");
        System.out.println(SizeSync.of(Size.LARGE).label());
        System.out.println(BoxSync.of(box).open());
        System.out.println(BoxAsync.of(box).size().join());
        List<String> methods = Arrays.stream(BoxSync.class.getMethods())
                .map(method -> method.getName())
                .filter(name -> !name.equals("of") && !name.equals("from"))
                .sorted()
                .toList();
        System.out.println(methods);
    }
}

package thirdparty;

/** Calls S3 and Redis through sync views, and JDBC through its async view. */
final class ThirdParty {

    private ThirdParty() {}

    /** Prints what each of them says. */
    public static void main(String[] arguments) throws Exception {
        Storage.play(System.out::println);
        Cache.play(System.out::println);
        Database.play(System.out::println);
    }
}

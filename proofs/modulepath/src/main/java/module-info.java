/** An application that knows the SDK by the vendor's module alone. */
module io.github.crmsdk.proofs.modulepath {
    requires io.github.crmsdk.salesmate;
    requires io.github.crmsdk.testkit;
}

//! The program in the browser.

fn main() {
    web::start::start();
}

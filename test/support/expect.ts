// What tests expect things with, in one script for all of them.
export {expect} from '@open-wc/testing';
